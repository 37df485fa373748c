"""From polling-station papers to people: protocols, tabulation, allocation, mandates."""
