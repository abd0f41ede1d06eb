"""The conversation between a page and its Python: what is said, what is made harmless, what is recorded."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from typing import Any

import pytest
from door import HOST, ORIGIN
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocketDisconnect
from toy import LESSON, make_toy

from marathon.app.wiring import Marathon
from marathon.core.cell import CellEvent
from marathon.core.errors import EnvironmentTrouble
from marathon.web.cell_messages import describe, message

ADDRESS = f"ws://{HOST}/lessons/{LESSON}/kernel"
ERROR = CellEvent(
    "error",
    "NameError",
    "name 'slpoe' is not defined",
    traceback="Traceback\n  This cell, line 2\nNameError: <b>",
)


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


def talk(client: TestClient, address: str = ADDRESS) -> WebSocketTestSession:
    return client.websocket_connect(address, headers={"origin": ORIGIN})


def run(session: WebSocketTestSession, code: str, cell: str = "doubling") -> list[dict[str, Any]]:
    session.send_json({"do": "run", "cell": cell, "code": code})
    heard = [session.receive_json()]
    while heard[-1]["is"] != "end":
        heard.append(session.receive_json())
    return heard


def test_python_is_started_for_the_page_and_ended_with_it(client: TestClient, m: Marathon) -> None:
    with talk(client) as session:
        assert session.receive_json() == {"is": "ready"}
        assert len(m.kernels.alive) == 1
    assert m.kernels.alive == {}


def test_two_pages_have_two_pythons(client: TestClient, m: Marathon) -> None:
    with talk(client) as one, talk(client, f"{ADDRESS}?framework=torch") as other:
        one.receive_json()
        other.receive_json()
        assert sorted(framework for _, _, framework in m.kernels.started) == ["", "torch"]
        assert len(m.kernels.alive) == 2


def test_a_cell_says_what_it_prints_and_how_it_ended(client: TestClient, m: Marathon) -> None:
    with talk(client) as session:
        session.receive_json()
        text, end = run(session, "print(42)")
    assert text == {"is": "text", "stream": "out", "text": "print(42)"}
    assert (end["how"], end["seconds"], end["html"]) == ("done", 0.1, "")
    (event,) = m.store.events(kind="cell_run")
    assert (event.data["cell"], event.data["ended"]) == ("doubling", "done")


def test_a_problem_is_said_in_plain_words_with_its_line(client: TestClient, m: Marathon) -> None:
    code = "slope = 2.5\nprint(slpoe * 4)"
    m.kernels.script[code] = [ERROR, CellEvent("done", "error", seconds=0.02)]
    with talk(client) as session:
        session.receive_json()
        (end,) = run(session, code)
    assert (end["how"], end["line"]) == ("raised", 2)
    assert "Python does not know the name <code>slpoe</code>." in end["html"]
    assert "You have a name <code>slope</code> from line 1" in end["html"]
    assert "NameError: &lt;b&gt;" in end["html"]
    assert [event.data["ended"] for event in m.store.events(kind="cell_run")] == ["raised"]


def test_a_name_of_an_earlier_cell_is_known(client: TestClient, m: Marathon) -> None:
    m.kernels.script["print(slpoe)"] = [ERROR, CellEvent("done", "error", seconds=0.02)]
    with talk(client) as session:
        session.receive_json()
        run(session, "slope = 2.5")
        (end,) = run(session, "print(slpoe)")
    assert "You have a name <code>slope</code> from an earlier cell" in end["html"]


def test_an_endless_loop_is_stopped_and_said(client: TestClient, m: Marathon) -> None:
    m.kernels.script["while True: pass"] = [CellEvent("done", "timed_out", seconds=10.0)]
    with talk(client) as session:
        session.receive_json()
        (end,) = run(session, "while True: pass")
    assert end["how"] == "limit"
    assert "It was still running after 10 seconds, so we stopped it." in end["html"]


@pytest.mark.parametrize(
    ("ending", "how", "words"),
    [("interrupted", "stopped", ""), ("died", "died", "Python itself ended"), ("too_much_output", "stopped", "printed more")],
)  # fmt: skip
def test_every_other_way_to_end(client: TestClient, m: Marathon, ending: str, how: str, words: str) -> None:
    m.kernels.script["x"] = [CellEvent("done", ending, seconds=1.0)]
    with talk(client) as session:
        session.receive_json()
        (end,) = run(session, "x")
    assert end["how"] == how
    assert words in end["html"]


def test_a_question_is_passed_on_and_answered(client: TestClient, m: Marathon) -> None:
    m.kernels.script["input()"] = [
        CellEvent("input", text="Hours? ", secret=False),
        CellEvent("done", "ok", seconds=0.1),
    ]
    with talk(client) as session:
        session.receive_json()
        ask, _ = run(session, "input()")
        session.send_json({"do": "input", "text": "45"})
        session.send_json({"do": "stop"})
        run(session, "1")
        (kernel,) = m.kernels.alive.values()
        assert kernel.lines == ["45"]
        assert kernel.stopped
    assert ask == {"is": "ask", "prompt": "Hours? ", "secret": False}


def test_libraries_that_are_missing_are_said(client: TestClient, m: Marathon) -> None:
    m.kernels.trouble = EnvironmentTrouble(
        "The packages of this lesson are not here yet.", mend="Add `them`."
    )
    with talk(client) as session:
        told = session.receive_json()
    assert told["is"] == "trouble"
    assert "not here yet" in told["html"]
    assert "<code>them</code>" in told["html"]


def test_a_page_that_says_nonsense_is_left(client: TestClient, m: Marathon) -> None:
    with talk(client) as session:
        session.receive_json()
        session.send_text("{")
        with pytest.raises(WebSocketDisconnect):
            session.receive_json()
    assert m.kernels.alive == {}


@pytest.mark.parametrize("origin", ["https://evil.example", "null", None])
def test_other_sites_have_no_python(client: TestClient, m: Marathon, origin: str | None) -> None:
    headers = {"origin": origin or ""}
    with pytest.raises(WebSocketDisconnect), client.websocket_connect(ADDRESS, headers=headers) as session:
        session.receive_json()
    assert m.kernels.started == []


def test_strangers_have_no_python(stranger: TestClient, m: Marathon) -> None:
    with (
        pytest.raises(WebSocketDisconnect),
        stranger.websocket_connect(ADDRESS, headers={"origin": ORIGIN}) as session,
    ):
        session.receive_json()
    assert m.kernels.started == []


def shown(**data: str) -> dict[str, Any] | None:
    return message(
        CellEvent("display", "", data={name.replace("__", "/"): text for name, text in data.items()})
    )


def test_html_of_a_program_is_harmless_when_it_leaves() -> None:
    told = shown(
        text__html="<table><tr><td onclick=alert(1)>1</td></tr></table><script>alert(1)</script>",
        text__plain="<T>",
    )
    clean = "<table><tr><td>1</td></tr></table>"
    assert told == {"is": "html", "html": clean, "description": "A table of 1\u00a0row.", "id": ""}


def test_html_that_lost_its_point_is_shown_as_its_plain_text() -> None:
    told = shown(text__html="<style>x</style><input type=checkbox>Pipeline", text__plain="Pipeline(steps)")
    assert told == {"is": "text", "stream": "out", "text": "Pipeline(steps)\n"}


def test_html_of_nothing_is_its_plain_text() -> None:
    assert shown(text__html="<script>1</script>", text__plain="<T object>")["text"] == "<T object>\n"  # type: ignore[index]


def test_a_plot_is_a_picture_said_in_its_words() -> None:
    svg = "<svg><!-- cost --><g/><!-- 2.5 --><!-- steps taken --><!-- −10 --><!-- cost --></svg>"
    told = message(CellEvent("display", data={"image/svg+xml": svg, "text/plain": "<Figure>"}))
    assert told is not None
    assert told["source"].startswith("data:image/svg+xml;base64,")
    assert told["description"] == "A plot that this cell drew, with the words: cost, steps taken."
    assert describe("image/png", "aGk=") == "A picture that this cell drew."


def test_what_is_shown_again_keeps_its_name() -> None:
    told = message(CellEvent("update", "progress-1", data={"text/html": "<b>3 of 4</b>"}))
    assert told == {"is": "html", "html": "<b>3 of 4</b>", "description": "", "id": "progress-1"}


def test_a_plot_that_its_python_described_keeps_those_words() -> None:
    said = "A plot that this cell drew. Across: step. cost: 3 points, from 9 to 1, between 1 and 9."
    told = message(CellEvent("display", data={"image/svg+xml": "<svg/>", "text/plain": said}))
    assert told is not None and told["description"] == said


def test_a_table_says_what_it_holds() -> None:
    head = "<thead><tr><th></th><th>town</th><th>rain &amp; snow</th></tr></thead>"
    rows = "<tr><th>0</th><td>Oslo</td><td>7</td></tr>" * 3
    told = shown(text__html=f"<table>{head}<tbody>{rows}</tbody></table>", text__plain="table")
    assert told["description"] == "A table of 3\u00a0rows. Columns: town, rain & snow."  # type: ignore[index]
    assert shown(text__html="<p>fine</p>", text__plain="fine")["description"] == ""  # type: ignore[index]
