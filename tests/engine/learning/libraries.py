"""Judges whose submissions have certain libraries."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import platformdirs
import pytest

from marathon.engine import Judge


def python_with(*packages):
    """An interpreter that has the packages: this one, or one that Marathon installed."""
    if all(importlib.util.find_spec(name) for name in packages):
        return sys.executable
    cache = os.environ.get("MARATHON_CACHE") or platformdirs.user_cache_dir("marathon", appauthor=False)
    for folder in sorted(Path(cache, "environments").glob("*")):
        found = {path.name for path in folder.glob("lib/python*/site-packages/*")}
        if set(packages) <= found:
            return str(folder / "bin" / "python")
    return None


def judge_with(*packages):
    python = python_with(*packages)
    if python is None:
        pytest.skip(f"no environment with {', '.join(packages)} is installed (marathon env add)")
    return Judge(lambda _: python)
