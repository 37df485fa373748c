"""What every room speaks: texts in three languages, citations, errors with their place, exact shares, explanations."""
