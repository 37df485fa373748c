"""Results as data for others: JSON with a documented schema (docs/result.schema.json), rows of CSV."""
