"""Speed against named peers and limits: `bench/run` prints one table of ratios; each module says what it measures."""
