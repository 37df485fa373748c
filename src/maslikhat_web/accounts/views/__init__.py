"""Pages of accounts: a link that was handed over, one's own account, people and their roles."""
