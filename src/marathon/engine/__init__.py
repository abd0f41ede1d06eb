"""Runs code that we did not write; the only room that starts processes."""
