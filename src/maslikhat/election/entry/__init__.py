"""Typing a station's paper twice: acts and the state they make, checks, differences, corrections, the file of it."""
