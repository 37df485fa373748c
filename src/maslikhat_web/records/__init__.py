"""The public record on the site: what was published, entry by entry, signed and provable."""
