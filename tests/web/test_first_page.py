"""What later pages want is begun when the first page has been answered, and once."""

from __future__ import annotations

import threading

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from marathon.web import first_page
from marathon.web.first_page import FirstPage


@pytest.fixture
def calls(monkeypatch):
    monkeypatch.setattr(first_page, "AFTER_SECONDS", 0.01)
    return []


@pytest.fixture
def app(calls):
    routes = [
        Route("/", lambda _: PlainTextResponse("here")),
        Route("/door", lambda _: RedirectResponse("/", 303)),
    ]
    return FirstPage(Starlette(routes=routes), lambda: calls.append(threading.current_thread()))


def wait_for_timers(app):
    for timer in app._timers:
        timer.join()


def test_it_is_called_once_and_elsewhere(app, calls):
    client = TestClient(app)
    for _ in range(3):
        assert client.get("/").text == "here"
    wait_for_timers(app)
    assert len(calls) == 1
    assert calls[0] is not threading.current_thread()


def test_a_redirection_is_no_page(app, calls):
    TestClient(app).get("/door", follow_redirects=False)
    assert app._timers == []
    assert calls == []


def test_it_does_not_wait_for_ever(app, calls):
    app.wait(0.01)
    wait_for_timers(app)
    assert len(calls) == 1


def test_who_ended_starts_nothing_more(app, calls):
    app.wait(0.2)
    app.stop()
    wait_for_timers(app)
    assert calls == []
