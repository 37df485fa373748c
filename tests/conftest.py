"""What all tests share."""

import os

# A browser that a test has opened leaves a loop of events running in its thread, which Django would take for a view
# that must not wait for the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
