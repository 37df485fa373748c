"""What programs may ask of published elections: thin, typed, only reading. Mounted under /api/v1/ by the roof."""
