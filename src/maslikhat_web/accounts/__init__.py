"""People who work here: invitations, sign-in with a second factor, roles and who gave them. No page of the public."""
