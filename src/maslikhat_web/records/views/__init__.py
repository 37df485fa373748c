"""The record as pages for readers, and as files for machines."""
