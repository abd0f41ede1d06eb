"""An event made in one line, and a store in a folder of its own."""

from __future__ import annotations

import itertools
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from marathon.core.history import Event
from marathon.store import open_store

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def event():
    minutes = itertools.count()

    def make(kind="hint", subject="double-it", /, **data):
        return Event(kind, subject, NOON + timedelta(minutes=next(minutes)), data, str(uuid.uuid4()))

    return make


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "home of a learner"


@pytest.fixture
def store(folder):
    with open_store(folder) as opened:
        yield opened
