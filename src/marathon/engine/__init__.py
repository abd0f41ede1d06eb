"""Runs code that we did not write; the only room that starts processes."""

from marathon.engine.judge import Judge

__all__ = ["Judge"]
