"""Proving content: what is wrong with a lesson or an exercise, found by reading it and by running it."""
