"""Reads path/ into core values, and says precisely what is wrong with it."""
