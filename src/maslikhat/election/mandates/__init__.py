"""Seats become people: in list order, as the party's organ names them, or as the constituency elected."""
