"""Candidates: nomination and registration by stage, who may stand, the deposit, competition for a mandate."""
