"""What pages read of elections."""
