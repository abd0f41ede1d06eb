"""Remembers; the only room that speaks SQL."""
