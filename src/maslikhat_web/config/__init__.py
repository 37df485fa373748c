"""Settings and addresses: the roof over the apps. Nothing else stands here."""
