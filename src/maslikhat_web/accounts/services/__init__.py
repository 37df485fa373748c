"""What changes people and their roles: one act, one transaction each; each leaves a row in the history."""
