"""The site's settings, with a limit for files that a test can reach, and two addresses that fail on purpose."""

from maslikhat_web.config.settings import *  # noqa: F403 - the settings, but for these

ROOT_URLCONF = "tests.browser.failing"
UPLOAD_MOST_BYTES = 100_000
