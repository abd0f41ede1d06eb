"""A Marathon on the toy path with a stand-in for the engine."""

from __future__ import annotations

import pytest
from stand_ins import TOY_PATH, Clock, StandInData, StandInEnvironments, StandInJudge, StandInKernels

from marathon.app.folders import Folders
from marathon.app.wiring import Engine, assemble
from marathon.curriculum import read_path
from marathon.store import open_store


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def judge():
    return StandInJudge()


@pytest.fixture
def wire(tmp_path, clock, judge):
    """Puts a Marathon together; call it again to start anew on the same folders."""
    opened = []

    def put_together(root=TOY_PATH):
        folders = Folders(tmp_path / "home", tmp_path / "cache")
        engine = Engine(judge, StandInEnvironments(), StandInData(folders.datasets), StandInKernels())
        store = open_store(folders.data)
        m = assemble(read_path(root), root, folders=folders, store=store, engine=engine, clock=clock)
        opened.append(m)
        return m

    yield put_together
    for m in opened:
        m.close()


@pytest.fixture
def m(wire):
    return wire()
