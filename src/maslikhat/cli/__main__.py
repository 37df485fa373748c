"""`python -m maslikhat.cli`."""

from maslikhat.cli.main import run

if __name__ == "__main__":
    run()
