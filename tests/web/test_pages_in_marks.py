"""Pages and their states in a language of marks: what stands outside of them is in no catalogue.

`CONTENT` is where a page shows what lessons say, `FROM_BELOW` where it shows what the judge, the plan of cards
and other rooms say, which is not translated yet. Everything else has to be a message, or a text of the path.
"""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator
from datetime import timedelta

import pytest
from documents import read
from door import TOKEN, let_in
from marks import speaking, words
from prose import Page, rest_of
from starlette.testclient import TestClient
from toy import LESSON, SQUARES, make_toy, not_yet, passed, returned

from marathon.app import exams
from marathon.app.hints import open_hint, show_solution
from marathon.app.recall import remember
from marathon.app.wiring import Marathon
from marathon.app.work import save_work
from marathon.core.verdict import RunResult
from marathon.web import make_app
from marathon.web.markdown import plain, render, render_inline
from marathon.web.pages import path as path_page

# Classes of the elements that show what an author, a program or the learner wrote in more than one text.
CONTENT = ("prose", "plot")
FROM_BELOW = ("reason-headline", "times", "report-entries")
SENTENCES_FROM_BELOW = {
    "Week 1",
    "Method Not Allowed",
    "This program cannot be shown step by step: it ended in the middle. Run shows what it prints. "
    "A library that is very busy is a usual reason",
}
# What only the file of an explorable says, and the lists that a search shows in one line.
FROM_FILES = {
    "How far does a double go?",
    "Find the number whose double is 8",
    "Which number do you expect to be doubled to 8?",
    "write a function that gives back twice a number; read a name and greet it",
    'What is printed? print("ab" * 2',
}
# Names that are the same in every language, the names of keys, what the tests typed into the search,
# and how the toy judge calls its check.
NAMES = {
    "Marathon", "TensorFlow", "PyTorch", "Keras 3 on TensorFlow", "Keras 3 on PyTorch", "Source Serif",
    "Schibsted Grotesk", "Tab", "element", "doubel", "zzzz", "demand 0", "demand 1",
}  # fmt: skip
NO_MESSAGE = frozenset(NAMES | FROM_FILES | SENTENCES_FROM_BELOW)


@pytest.fixture(scope="module")
def marks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    file = tmp_path_factory.mktemp("marks") / "qps.po"
    file.write_text(words().marks(), "utf-8")
    with speaking(file):
        yield


@pytest.fixture
def m(tmp_path: pathlib.Path, marks: None) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


@pytest.fixture
def client(m: Marathon) -> TestClient:
    return let_in(make_app(m, token=TOKEN))


def texts(value: object) -> Iterator[str]:
    """Every text of the path, whole and in the pieces that marks and code part it into."""
    if isinstance(value, str):
        pieces = [value, plain(value), value[:1].upper() + value[1:]]
        for element in read(f"{render(value)}<p>{render_inline(value)}</p>").walk():
            pieces += element.words
        yield from map(rest_of, pieces)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in texts(each))
    elif isinstance(value, list | tuple):
        yield from (text for each in value for text in texts(each))


CONTENT_OF: dict[str, frozenset[str]] = {}


def content(m: Marathon) -> frozenset[str]:
    """All that the toy path says, read once."""
    if not CONTENT_OF:
        CONTENT_OF["toy"] = frozenset(texts(m.path))
    return CONTENT_OF["toy"]


def unsaid(m: Marathon, html: str) -> list[str]:
    """What a page says without its catalogue."""
    assert "⟦" in html
    known = content(m) | NO_MESSAGE
    return Page(frozenset((*CONTENT, *FROM_BELOW)), known).unsaid(read(html))


@pytest.mark.parametrize(
    "address",
    [
        "/", "/plan", "/settings", "/settings?saved", "/keys", "/glossary", "/placement", "/day", "/nothing",
        "/search", "/search?q=element", "/search?q=doubel", "/search?q=zzzz", "/review",
        "/courses/numbers", "/courses/tensors", f"/lessons/{LESSON}", "/lessons/every-kind",
        "/exercises/double-it", "/exercises/double-it/history", "/exercises/double-it/report",
        "/exercises/add-prices", "/exercises/mean-price", "/exercises/read-the-line", "/exercises/two-names",
        "/exercises/which-loop", "/exercises/count-long-words", "/exam/numbers-exam", "/project/doubling-machine",
    ],
)  # fmt: skip
def test_a_page_at_the_beginning(client: TestClient, m: Marathon, address: str) -> None:
    assert unsaid(m, client.get(address).text) == []


def test_what_no_mark_holds_is_found() -> None:
    html = '<p title="Look ⟦here⟧">⟦You may <a>go</a> on⟧ with 1.1.2 One lesson</p><p class="prose">Of others</p>'
    page = Page(frozenset({"prose"}), frozenset({"One lesson"}))
    assert page.unsaid(read(html)) == ["Look", "with 1.1.2 One lesson"]


def at_work(m: Marathon) -> None:
    """Somebody in the middle: a lesson done a week ago, cards due, a pace, an exercise tried."""
    remember(m, ("lesson_opened", LESSON, {}), ("lesson_done", LESSON, {}))
    at = m.clock() + timedelta(days=8)
    m.clock = lambda: at
    m.judge.result = RunResult("abab\n", "returned", seconds=0.03)  # type: ignore[attr-defined]
    remember(m, ("lesson_opened", "every-kind", {}))


@pytest.mark.parametrize(
    "address",
    ["/", "/plan", "/day", "/review", "/review?card=card/text-times-two&turned=1", "/courses/numbers",
     f"/lessons/{LESSON}", "/lessons/every-kind"],
)  # fmt: skip
def test_a_page_in_the_middle(client: TestClient, m: Marathon, address: str) -> None:
    at_work(m)
    client.post("/settings/pace", data={"pace": "5"})
    assert unsaid(m, client.get(address).text) == []


def test_a_review_that_is_graded_and_a_day_that_is_done(client: TestClient, m: Marathon) -> None:
    at_work(m)
    for _ in range(3):
        page = read(client.get("/review?turned=1").text)
        fields = {each["name"]: each["value"] for each in page.all("input", type="hidden")}
        html = client.post("/review/grade", data={**fields, "rating": "3"}).text
        assert unsaid(m, html) == []


def test_the_plan_while_it_rests(client: TestClient, m: Marathon) -> None:
    at_work(m)
    client.post("/plan", data={"pace": "5", "day-1": "on"})
    client.post("/plan/pause", data={"until": "", "reason": ""})
    assert unsaid(m, client.get("/plan").text) == []
    assert unsaid(m, client.post("/plan/pause", data={"hours": "x"}).text) == []


def test_an_exercise_after_checks_hints_runs_and_its_solution(client: TestClient, m: Marathon) -> None:
    save_work(m, "double-it", "def double(number):\n    return number ** 2\n")
    m.judge.verdict = not_yet(  # type: ignore[attr-defined]
        returned("double(3)", "9", "6", smallest=True), returned("double(4)", "16", "8"), diagnosis=SQUARES
    )
    for step in ("check", "run", "trace"):
        html = client.post(f"/exercises/double-it/{step}", data={"code": "x = 1\n", "seen": ""}).text
        assert unsaid(m, html) == []
    open_hint(m, "double-it", 1)
    show_solution(m, "double-it")
    m.judge.verdict = passed()  # type: ignore[attr-defined]
    assert unsaid(m, client.post("/exercises/double-it/check", data={"code": "x = 2\n"}).text) == []
    for address in ("", "/history", "/history?against=before", "/report"):
        assert unsaid(m, client.get(f"/exercises/double-it{address}").text) == []


def test_an_exam_from_its_first_question_to_its_result(client: TestClient, m: Marathon) -> None:
    exams.begin(m, "numbers-exam", lambda: 5)
    for page in ("", "/1", "/2", "/3", "/4", "/end"):
        assert unsaid(m, client.get(f"/exam/numbers-exam{page}").text) == []
    assert unsaid(m, client.get("/").text) == []
    client.post("/exam/numbers-exam/finish")
    assert unsaid(m, client.get("/exam/numbers-exam").text) == []
    assert unsaid(m, client.get("/courses/numbers").text) == []


def test_a_project_under_way(client: TestClient, m: Marathon) -> None:
    client.post("/project/doubling-machine/start")
    m.judge.verdict = not_yet(returned("double(3)", "9", "6"))  # type: ignore[attr-defined]
    client.post("/project/doubling-machine/check/doubles-once")
    assert unsaid(m, client.get("/project/doubling-machine").text) == []


def test_answers_in_a_lesson(client: TestClient, m: Marathon) -> None:
    page = read(client.get(f"/lessons/{LESSON}").text)
    forms = [
        form["action"] for form in page.all("form") if "/lessons/" in (form.attributes.get("action") or "")
    ]
    assert forms
    for action in forms:
        for given in ({"choice": "0"}, {"choice": "1", "text": "Because it is so."}):
            html = client.post(action, data=given, headers={"x-fragment": "1"}).text
            if "⟦" in html:
                assert unsaid(m, html) == []


def test_pages_for_when_there_is_none(
    client: TestClient, m: Marathon, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = TestClient(client.app, base_url=client.base_url, raise_server_exceptions=False)
    assert unsaid(m, stranger.get("/").text) == []
    assert unsaid(m, client.post("/keys").text) == []

    def breaks(_m: Marathon) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(path_page, "build", breaks)
    assert unsaid(m, client.get("/").text) == []
