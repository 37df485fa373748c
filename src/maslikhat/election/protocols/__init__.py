"""A station's paper as lines, checked: forms and their relations, readers of files, faults, and what explains them."""
