"""Pictures of an election as SVG text: hemicycle, bars with a threshold, quotas, remainders, seats compared, a map.

Plain functions of plain values: every word comes in already in the reader's language, nothing is computed about law
here, and nothing needs a script to be seen. One unit is one CSS pixel, so a picture is drawn for a width, not scaled.
"""
