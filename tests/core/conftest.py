"""A history made in one line."""

from __future__ import annotations

import itertools
import uuid
from datetime import timedelta

import pytest
from small_values import NOON

from marathon.core.history import Event


@pytest.fixture
def happen():
    """happen("attempt", "x", outcome="passed") is an event; each a minute after the one before."""
    minutes = itertools.count()

    def make(kind, subject, /, *, at=None, **data):
        at = at or NOON + timedelta(minutes=next(minutes))
        return Event(kind, subject, at, data, str(uuid.uuid4()))

    return make
