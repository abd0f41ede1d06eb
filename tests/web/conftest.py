"""A client that came in through the door, one that did not, and learners at different places."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Iterator

import pytest
from door import ORIGIN, TOKEN, let_in
from full_path import make_path
from learners import done_until, make_marathon
from starlette.applications import Starlette
from starlette.testclient import TestClient

from marathon.app.wiring import Marathon
from marathon.core.curriculum import Path
from marathon.curriculum import read_path
from marathon.web import make_app

TOY = pathlib.Path(__file__).parent.parent / "toy_path"

Clients = Callable[[Marathon], TestClient]


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    """On the toy path, at its beginning."""
    reading = read_path(TOY)
    with make_marathon(reading.path, tmp_path) as made:
        yield made


@pytest.fixture
def learner(tmp_path: pathlib.Path) -> Iterator[Callable[..., Marathon]]:
    """Makes a learner on a path of the real shape, so many kilometres along."""
    made: list[Marathon] = []

    def make(kilometre: float = 0.0, path: Path | None = None) -> Marathon:
        folder = tmp_path / f"learner-{len(made)}"
        folder.mkdir()
        one = make_marathon(path or make_path(), folder)
        made.append(one)
        if kilometre:
            done_until(one, kilometre)
        return one

    yield make
    for one in made:
        one.close()


@pytest.fixture
def visit() -> Clients:
    """A client of a learner's pages, let in."""
    return lambda m: let_in(make_app(m, token=TOKEN))


@pytest.fixture
def app(m: Marathon) -> Starlette:
    return make_app(m, token=TOKEN)


@pytest.fixture
def client(app: Starlette) -> TestClient:
    return let_in(app)


@pytest.fixture
def stranger(app: Starlette) -> TestClient:
    """Somebody without the token, who says nothing of where they come from."""
    return TestClient(app, base_url=ORIGIN, raise_server_exceptions=False)
