"""The same votes under another rule: seats side by side and how proportional each sharing is."""
