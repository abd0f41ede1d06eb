"""The history as a file, on the pages, without scripts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from documents import faults, read
from learners import happened
from starlette.testclient import TestClient

from marathon.app.settings import put
from marathon.app.wiring import Marathon
from marathon.store.opening import open_archive


@pytest.fixture
def other(learner: Callable[..., Marathon]) -> Marathon:
    """The same learner at another computer, 2 kilometres along."""
    return learner(2.0)


@pytest.fixture
def here(learner: Callable[..., Marathon]) -> Marathon:
    return learner()


@pytest.fixture
def carried(other: Marathon, visit: Callable[[Marathon], TestClient]) -> bytes:
    answer = visit(other).get("/history.zip")
    assert answer.status_code == 200
    assert 'filename="marathon-' in answer.headers["content-disposition"]
    return answer.content


def upload(client: TestClient, content: bytes, name: str = "mine.zip"):
    return client.post("/history", files={"file": (name, content, "application/zip")})


def ticket(html: str) -> str:
    return read(html).all("input", name="ticket")[0]["value"]


def waiting(m: Marathon) -> list[object]:
    return list((m.folders.cache / "carried").iterdir())


def test_everything_is_in_the_download_and_nothing_is_left_lying(
    other: Marathon, carried: bytes, tmp_path
) -> None:
    (tmp_path / "got.zip").write_bytes(carried)
    assert list(open_archive(tmp_path / "got.zip").events()) == list(other.store.events())
    assert waiting(other) == []


def test_it_is_shown_first_and_done_after_a_yes(
    here: Marathon, other: Marathon, carried: bytes, visit: Callable[[Marathon], TestClient]
) -> None:
    client = visit(here)
    shown = upload(client, carried)
    assert faults(shown.text) == []
    assert "What this file brings" in shown.text
    assert "0.00 km now" in shown.text
    assert here.store.count() == 0
    done = client.post("/history/bring-in", data={"ticket": ticket(shown.text), "answer": "yes"})
    assert faults(done.text) == []
    assert "It is here." in done.text
    assert here.memory.record() == other.memory.record()
    assert waiting(here) == []
    assert "Everything in this file is here already." in upload(client, carried).text
    assert waiting(here) == []


def test_leaving_it_changes_nothing(
    here: Marathon, carried: bytes, visit: Callable[[Marathon], TestClient]
) -> None:
    client = visit(here)
    shown = upload(client, carried)
    answer = client.post(
        "/history/bring-in", data={"ticket": ticket(shown.text), "answer": "no"}, follow_redirects=False
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/settings")
    assert here.store.count() == 0
    assert waiting(here) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"hello", "no file that Marathon exported"), (b"", "no file that Marathon exported")],
)
def test_what_cannot_be_brought_in_is_explained(
    client: TestClient, m: Marathon, content: bytes, said: str
) -> None:
    answer = upload(client, content)
    assert answer.status_code == 400
    assert faults(answer.text) == []
    assert said in answer.text
    assert m.store.count() == 0
    assert waiting(m) == []


def test_a_form_without_a_file(client: TestClient) -> None:
    answer = client.post("/history", files={"file": ("", b"")})
    assert answer.status_code == 400
    assert "No file was chosen." in answer.text


@pytest.mark.parametrize("name", ["", "../../marathon", "0" * 31, "g" * 32])
def test_a_ticket_that_was_never_given(client: TestClient, name: str) -> None:
    assert client.post("/history/bring-in", data={"ticket": name, "answer": "yes"}).status_code == 404


def test_a_ticket_that_was_used(client: TestClient) -> None:
    answer = client.post("/history/bring-in", data={"ticket": "0" * 32, "answer": "yes"})
    assert answer.status_code == 400
    assert "There is no such file." in answer.text


def test_a_stranger_gets_nothing(stranger: TestClient) -> None:
    assert stranger.get("/history.zip").status_code == 403


def test_nothing_secret_is_in_it(client: TestClient, m: Marathon) -> None:
    put(m, name="Ines")
    happened(m, ("hint", "double-it", {"number": 1}))
    archive = zipfile.ZipFile(io.BytesIO(client.get("/history.zip").content))
    assert sorted(archive.namelist()) == ["READ ME.txt", "events.jsonl", "manifest.json"]
    text = b"".join(archive.read(name) for name in archive.namelist())
    assert str(m.folders.data).encode() not in text
