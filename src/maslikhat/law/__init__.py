"""The law as data: reads `rules/`, answers which rule was in force on a day and where it is written."""
