"""A whole election: the list tier, the constituencies, the law in force, what was published, put together."""
