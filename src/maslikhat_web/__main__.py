"""`python -m maslikhat_web`: serves the site, or does the work of a Django command that is named."""

import sys

from maslikhat_web.config.serve import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
