"""What every app stands on: base templates, language and formats, permissions, the front of the published pages."""
