"""The page of a lesson, as a document: everything on it, in order, and what somebody did in it before."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from documents import Element, faults, read
from starlette.testclient import TestClient
from toy import LESSON, make_toy

from marathon.app.explore import expect, try_setting
from marathon.app.settings import put
from marathon.app.study import answer, explain, open_lesson, predict, remember_place
from marathon.app.wiring import Marathon
from marathon.core.blocks import Cell
from marathon.web.lesson_blocks import BlockReader, file_view
from marathon.web.pages.lesson import build

ADDRESS = f"/lessons/{LESSON}"


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    with make_toy(tmp_path) as made:
        yield made


def page(client: TestClient, address: str = ADDRESS) -> Element:
    answer = client.get(address)
    assert answer.status_code == 200
    assert faults(answer.text) == []
    return read(answer.text)


def by_id(root: Element, name: str) -> Element:
    (found,) = root.all(id=name)
    return found


def test_it_is_a_sound_document_at_the_beginning_and_after_everything_was_done(
    client: TestClient, m: Marathon
) -> None:
    page(client)
    answer(m, LESSON, "which-is-text", 0)
    answer(m, LESSON, "slope", 1)
    predict(m, LESSON, "text-twice", 1)
    predict(m, LESSON, "typed-guess", "9")
    expect(m, LESSON, "double-play", 2)
    try_setting(m, LESSON, "double-play", 3)
    explain(m, LESSON, "why-return", "Because <b>somebody</b> waits.")
    remember_place(m, LESSON, "practice")
    page(client)


def test_the_head_says_where_one_is_and_how_long_it_takes(client: TestClient) -> None:
    root = page(client)
    assert root.all("h1")[0].text == "Every element, once"
    crumbs = root.all("nav", class_="breadcrumb")[0]
    assert [link.attributes["href"] for link in crumbs.all("a")] == ["/#first-steps", "/courses/numbers"]
    meta = root.all("p", class_="meta")[0].text
    assert meta.startswith("Lesson 1.1.1")
    assert "10 to 20 min" in meta


def test_every_part_is_in_the_contents_in_order(client: TestClient) -> None:
    root = page(client)
    parts = [(each.attributes["id"], each.text) for each in root.walk() if "data-part" in each.attributes]
    assert [text for _, text in parts] == [
        "Warm-up", "Twice as much", "Pitfalls", "Practice", "What to keep", "Further reading",
    ]  # fmt: skip
    links = by_id(root, "rail").all("a")
    assert [(link.attributes["href"], link.text) for link in links] == [
        (f"#{name}", text) for name, text in parts
    ]


def test_minutes_of_the_parts_sum_up_to_those_of_the_lesson(m: Marathon) -> None:
    parts = build(m, open_lesson(m, LESSON)).parts
    assert sum(part.minutes for part in parts) == pytest.approx(15)
    assert all(part.minutes > 0 for part in parts[:4])


def test_cells_show_their_code_and_wait_to_be_run(client: TestClient) -> None:
    cell = by_id(page(client), "cell-doubling")
    assert cell.tag == "code-cell"
    assert cell.attributes["data-state"] == "not-run"
    assert cell.all("pre")[0].text == "number = 21 print(number * 2)"
    assert "data-raises" not in cell.attributes
    assert "data-raises" in by_id(page(client), "cell-not-a-number").attributes


def test_the_same_step_in_each_framework_has_the_same_number(client: TestClient, m: Marathon) -> None:
    put(m, framework="tensorflow")
    root = page(client)
    numbers = [by_id(root, f"cell-name-{name}").all("h3")[0].text for name in ("tensorflow", "torch")]
    assert numbers[0] == numbers[1]
    (tabs,) = root.all("framework-tabs")
    assert tabs.attributes["data-chosen"] == "tensorflow"
    assert by_id(root, "cell-name-torch").attributes["data-framework"] == "torch"


def test_reasons_are_not_on_the_page_before_an_answer(client: TestClient, m: Marathon) -> None:
    assert "the quotes make it text" not in page(client).text
    assert "Three twos, multiplied" not in page(client).text
    answer(m, LESSON, "which-is-text", 0)
    question = by_id(page(client), "question-which-is-text")
    assert "the quotes make it text" in question.text
    assert "Quotes make text" in question.text
    assert [each.attributes["data-mark"] for each in question.all("label") if "data-mark" in each.attributes] == [
        "not-this", "right",
    ]  # fmt: skip


def test_an_answered_number_shows_what_it_is(client: TestClient, m: Marathon) -> None:
    answer(m, LESSON, "slope", 1)
    question = by_id(page(client), "question-slope")
    assert "That is the step to the right." in question.text
    assert "rises by 2" in question.text
    assert question.all("input")[0].attributes["value"] == "1"


def test_a_prediction_that_was_made_before_is_shown_beside_what_it_printed(
    client: TestClient, m: Marathon
) -> None:
    predict(m, LESSON, "text-twice", 1)
    cell = by_id(page(client), "cell-text-twice")
    assert cell.attributes["data-predict"] == "settled"
    marks = {
        each.attributes["data-mark"]: each.text
        for each in cell.all("label")
        if "data-mark" in each.attributes
    }
    assert "your prediction" in marks["predicted"]
    assert "what it printed" in marks["printed"]
    assert "went differently" in cell.text


def test_terms_are_explained_beside_the_text_or_at_its_end(client: TestClient) -> None:
    word = by_id(page(client), "term-function")
    assert word.text.startswith("Function")


def test_notes_of_the_author_stand_beside_the_text(client: TestClient) -> None:
    notes = page(client).all("aside", class_="aside-note")
    assert "Why two?" in [note.all("h3")[0].text for note in notes]


def test_the_figure_is_drawn_into_the_page_and_described(client: TestClient) -> None:
    figure = by_id(page(client), "figure-double-line")
    assert "A straight line" in (figure.all("svg")[0].attributes["aria-label"] or "")
    assert figure.all("figcaption")[0].text == "Figure 1. Each step to the right lifts the line by two."


def test_the_first_frame_of_an_explorable_is_there_without_scripts(client: TestClient) -> None:
    play = by_id(page(client), "explorable-double-play")
    assert play.all("h3")[0].text == "How far does a double go?"
    assert len(play.all("rect", class_="bar")) == 2
    assert play.all("dl", class_="readout")[0].text == "double2"
    assert play.all("form")[0].attributes["action"] == f"{ADDRESS}/explorables/double-play/expectation"


def test_exercises_stand_as_cards_with_their_state(client: TestClient) -> None:
    card = by_id(page(client), "exercise-double-it")
    assert card.all("a")[0].attributes["href"] == "/exercises/double-it"
    assert "Solved" not in card.text


def test_the_way_on_is_the_first_open_exercise(client: TestClient) -> None:
    ahead = [each for each in page(client).all("a") if each.attributes.get("rel") == "next"]
    assert [(each.attributes["href"], "Double a number" in each.text) for each in ahead] == [
        ("/exercises/double-it", True)
    ]


def test_where_one_stopped_is_said_quietly(client: TestClient, m: Marathon) -> None:
    assert "You stopped" not in page(client).text
    remember_place(m, LESSON, "practice")
    root = page(client)
    assert root.all("lesson-page")[0].attributes["data-stopped"] == "practice"
    assert root.all("p", class_="stopped-note")[0].text == "You stopped at Practice."


def test_own_words_come_back_and_stay_text(client: TestClient, m: Marathon) -> None:
    explain(m, LESSON, "why-return", "Because <b>somebody</b> waits.")
    own = by_id(page(client), "explain-why-return")
    assert own.all("textarea")[0].text == "Because <b>somebody</b> waits."
    assert "only return hands it" in own.text


def test_a_planned_lesson_says_that_nobody_has_written_it(client: TestClient) -> None:
    root = page(client, "/lessons/what-a-tensor-is")
    assert "nobody has written it yet" in root.text
    assert "2.1.W1" in root.text


def test_a_lesson_that_is_not_there_is_not_found(client: TestClient) -> None:
    answer = client.get("/lessons/every-elemnt")
    assert answer.status_code == 404
    assert "every-element" in answer.text


def test_strangers_see_nothing(stranger: TestClient) -> None:
    answer = stranger.get(ADDRESS)
    assert answer.status_code == 403
    assert "Every element" not in answer.text


def test_a_file_is_shown_above_the_first_cell_that_names_it_and_can_be_opened_there(
    client: TestClient, m: Marathon
) -> None:
    assert page(client).all("div", class_="data-note beside-cells") == []
    block = next(b for b in m.path.find_lesson(LESSON).lesson.blocks if isinstance(b, Cell))
    reader = BlockReader(m, open_lesson(m, LESSON), "")
    reader._beside = {"tides.txt": b"05:12 <high>\n11:40 low\n", "other.txt": b"x"}
    first = reader.cell(replace(block, code='open("tides.txt")'))
    assert [(file.name, file.lines, file.text, file.more) for file in first.files] == [
        ("tides.txt", 2, "05:12 <high>\n11:40 low", 0)
    ]
    assert reader.cell(replace(block, code='open("tides.txt")')).files == ()
    typed = reader.cell(replace(block, code="open(input())", stdin=("other.txt",)))
    assert [file.name for file in typed.files] == ["other.txt"]
    long = file_view("long.txt", b"a line\n" * 50)
    assert (long.lines, long.text.count("\n"), long.more) == (50, 39, 10)
