"""Libraries that a lesson needs: what they cost, getting them in the background, what went wrong."""

from __future__ import annotations

import pathlib
import threading
from collections.abc import Callable, Iterator

import pytest
from documents import Element, read
from starlette.testclient import TestClient
from toy import make_toy

from marathon.app.wiring import Marathon
from marathon.core.errors import EnvironmentTrouble
from marathon.web.environment_card import environment_card

ADDRESS = "/environments/further-on"
SCRIPT = {"x-fragment": "1"}


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


def card(client: TestClient) -> Element:
    (found,) = read(client.get(ADDRESS, headers=SCRIPT).text).all("environment-card")
    return found


def wait_for(client: TestClient, wanted: Callable[[Element], bool]) -> Element:
    for _ in range(500):
        if wanted(card(client)):
            break
        threading.Event().wait(0.02)
    return card(client)


def test_size_and_time_are_told_before(client: TestClient) -> None:
    shown = card(client)
    assert shown.attributes["data-state"] == "missing"
    assert "about 1.4 GB, about 6 min, once" in shown.text
    assert shown.all("form")[0].attributes["action"] == ADDRESS


def test_a_lesson_without_libraries_of_its_own_has_no_card(m: Marathon) -> None:
    first, other = (
        next(p for p in m.path.places() if p.lesson.id == name)
        for name in ("every-element", "what-a-tensor-is")
    )
    assert environment_card(m, first, "") is None
    shown = environment_card(m, other, "torch")
    assert shown is not None
    assert shown.title == "Further on, with PyTorch"


def test_getting_them_is_told_as_it_goes_and_ends_in_being_there(client: TestClient, m: Marathon) -> None:
    m.environments.go.clear()
    answer = client.post(ADDRESS, headers=SCRIPT)
    assert read(answer.text).all("environment-card")[0].attributes["data-state"] == "running"
    shown = wait_for(client, lambda each: "Getting numpy." in each.text)
    assert shown.all("progress")[0].attributes["value"] == "0.250"
    client.post(ADDRESS, headers=SCRIPT)
    m.environments.go.set()
    assert wait_for(client, lambda each: each.attributes["data-state"] == "ready").text.startswith(
        "The libraries are here"
    )


def test_what_went_wrong_is_said_with_a_way_on(client: TestClient, m: Marathon) -> None:
    m.environments.fault = EnvironmentTrouble("The disk is full.", mend="Make room and go on.")
    client.post(ADDRESS, headers=SCRIPT)
    shown = wait_for(client, lambda each: each.attributes["data-state"] == "stopped")
    assert "The disk is full. Make room and go on." in shown.text
    assert shown.all("button")[0].text == "Go on getting them"


def test_a_mistake_of_ours_is_called_one(client: TestClient, m: Marathon) -> None:
    m.environments.create = None
    client.post(ADDRESS, headers=SCRIPT)
    shown = wait_for(client, lambda each: each.attributes["data-state"] == "stopped")
    assert "our mistake" in shown.text


def test_libraries_that_nobody_needs_are_not_found(client: TestClient) -> None:
    assert client.post("/environments/nothing", headers=SCRIPT).status_code == 404
