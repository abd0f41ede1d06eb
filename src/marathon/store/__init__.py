"""Remembers; the only room that speaks SQL."""

from marathon.store.store import Store, open_store

__all__ = ["Store", "open_store"]
