"""The `maslikhat` command: reads a case, asks the rooms, prints words, JSON, CSV or a report."""
