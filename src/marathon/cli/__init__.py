"""The command line: one file per command, thin."""

from marathon.cli.main import main

__all__ = ["main"]
