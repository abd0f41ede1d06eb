"""A verdict with every save."""

from __future__ import annotations

import threading

import pytest

from marathon.app.watch import watch
from marathon.app.work import read_work
from marathon.core.errors import NotFound

X = "double-it"


@pytest.fixture
def attempts(m):
    stop = threading.Event()
    watching = watch(m, X, stop=stop)
    yield watching
    stop.set()
    watching.close()


def save_soon(file, text):
    """Saves again and again until somebody looks: a watcher may need a moment to begin."""
    done = threading.Event()

    def save():
        while not done.wait(0.1):
            file.write_text(text)

    thread = threading.Thread(target=save)
    thread.start()

    def finish():
        done.set()
        thread.join()

    return finish


def test_the_first_verdict_comes_at_once(attempts):
    assert next(attempts).verdict.outcome == "not_yet"


def test_each_save_is_judged_and_remembered(m, attempts):
    next(attempts)
    file = read_work(m, X).path
    for text in ("x = 1\n", "x = 2\n"):
        finish = save_soon(file, text)
        attempt = next(attempts)
        finish()
        assert attempt.code == text
    assert [event.data["code"] for event in m.store.events("attempt")][1:] == ["x = 1\n", "x = 2\n"]


def test_a_save_before_the_watching_began_is_judged_too(m, attempts):
    next(attempts)
    read_work(m, X).path.write_text("x = 3\n")  # nobody watches: the verdict is still being looked at
    assert next(attempts).code == "x = 3\n"


def test_it_ends_when_told_to(m):
    stop = threading.Event()
    watching = watch(m, X, stop=stop)
    next(watching)
    stop.set()
    assert list(watching) == []


def test_an_unknown_exercise(m):
    with pytest.raises(NotFound):
        next(watch(m, "nothing"))
