"""What changes elections on the site: one act, one transaction each."""
