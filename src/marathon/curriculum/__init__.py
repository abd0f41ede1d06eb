"""Reads path/ into core values, and says precisely what is wrong with it."""

from marathon.curriculum.kept import read_kept
from marathon.curriculum.reading import FORMAT, Reading, read_path
from marathon.curriculum.starter import derive
from marathon.curriculum.whereabouts import where_is_path

__all__ = ["FORMAT", "Reading", "derive", "read_kept", "read_path", "where_is_path"]
