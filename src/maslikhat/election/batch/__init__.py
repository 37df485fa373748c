"""Seats of many elections at once: simulations, comparisons of rules, risk of a changed seat.

Enter by `allocate.allocate` (int64 arrays, fast) or `handover.allocate_all` (the same, with ties and over-large counts
handed to the exact engine). It explains nothing: one seat is explained by `election.allocation`.
"""
