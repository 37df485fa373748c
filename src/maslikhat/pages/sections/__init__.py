"""The parts of the report, one file a part: each makes a Section of the facts, or None where nothing is to be said."""
