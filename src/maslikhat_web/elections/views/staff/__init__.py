"""Staff's pages of elections in the making. No page of the public leads here."""
