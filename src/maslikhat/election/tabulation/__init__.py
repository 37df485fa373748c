"""Sums of checked papers: stations to territories and constituencies to the nation, with what was counted of what."""
