"""The pages of an exam: before, in it, and after it; with forms alone, without a script."""

from __future__ import annotations

import pytest
from documents import faults
from documents import read as parse
from door import TOKEN, let_in
from toy import ToldJudge, make_toy, not_yet, passed, returned

from marathon.app import exams
from marathon.core.verdict import RunResult
from marathon.web import make_app

EXAM = "numbers-exam"


@pytest.fixture
def m(tmp_path):
    with make_toy(tmp_path) as made:
        yield made


@pytest.fixture
def client(m):
    return let_in(make_app(m, token=TOKEN))


def read(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    assert faults(answer.text) == []
    return parse(answer.text)


def begin(m):
    return exams.begin(m, EXAM, lambda: 5)


def test_the_course_shows_its_exam(client):
    page = read(client, "/courses/numbers")
    cards = {card.attributes.get("aria-label"): card for card in page.all("section", class_="card")}
    assert [a["href"] for a in cards["Exam"].all("a")] == [f"/exam/{EXAM}"]
    assert "4 questions, 1 program to write" in page.all("li", class_="lesson-row")[-1].text


def test_a_planned_project_is_honestly_marked(client):
    page = read(client, "/courses/tensors")
    last = page.all("li", class_="lesson-row")[-1]
    assert "A tensor of one's own, not written yet" in last.text
    assert last.all("a") == []


def test_calm_words_before_it(client):
    page = read(client, f"/exam/{EXAM}")
    text = page.text
    for words in (
        "20 min",
        "Nothing is lost",
        "80 %",
        "60 %",
        "One lesson of this course is not written yet",
        "more time",
    ):
        assert words in text
    assert [button.text for button in page.all("button", type="submit")][-1] == "Begin the exam"


def test_beginning_leads_to_the_first_question_and_leaving_brings_one_back(client, m):
    answer = client.post(f"/exam/{EXAM}/begin", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/exam/{EXAM}/1")
    page = read(client, f"/exam/{EXAM}")
    assert "You are in the middle of this exam" in page.text
    assert f"/exam/{EXAM}/1" in [a["href"] for a in page.all("a")]
    assert len(m.memory.record().sittings[EXAM]) == 1


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_every_kind_of_item_is_a_sound_page_without_its_answer(client, m, number):
    begin(m)
    page = read(client, f"/exam/{EXAM}/{number}")
    assert len(page.all("exam-clock")) == 1
    item = exams.look(m, EXAM).asked(number)
    if item.question and item.question.explanation:
        assert item.question.explanation.split(".")[0] not in page.text
    assert "Hint" not in page.text


def test_an_answer_is_handed_in_and_the_next_open_one_follows(client, m):
    begin(m)
    answer = client.post(f"/exam/{EXAM}/2", data={"answer": "10"}, follow_redirects=False)
    assert answer.headers["location"] == f"/exam/{EXAM}/3"
    page = read(client, f"/exam/{EXAM}/2")
    assert "Handed in. You will see what came of it at the end." in page.text
    assert "That is right" not in page.text


def test_what_is_no_answer_is_said_beside_the_question(client, m):
    begin(m)
    answer = client.post(f"/exam/{EXAM}/2", data={"answer": "ten"})
    assert answer.status_code == 400
    assert faults(answer.text) == []
    assert "This needs a number" in parse(answer.text).text
    assert exams.look(m, EXAM).running.answers == {}


def test_a_program_is_kept_run_and_handed_in(client, m):
    begin(m)
    judge: ToldJudge = m.judge
    judge.result = RunResult("6\n", "returned", seconds=0.01)
    code = "def times(number):\n    return 6\n\nprint(times(1))\n"
    assert client.post(f"/exam/{EXAM}/3/draft", data={"code": code}).status_code == 204
    assert "print(times(1))" in read(client, f"/exam/{EXAM}/3").text
    ran = client.post(f"/exam/{EXAM}/3/run", data={"code": code, "typed": "1\n2\n"})
    assert "6" in [out.text for out in parse(ran.text).all("pre", class_="out")]
    assert judge.typed[-1] == ["1", "2"]
    assert exams.look(m, EXAM).running.answers == {}
    client.post(f"/exam/{EXAM}/3", data={"code": code})
    assert exams.look(m, EXAM).running.answers["triple-it.2"].answer == code


def test_afterwards_every_answer_has_its_reason(client, m):
    begin(m)
    judge: ToldJudge = m.judge
    judge.result = RunResult("8\ndone\n", "returned")
    judge.verdict = not_yet(returned("times(5)", "6", "20"))
    item = exams.look(m, EXAM).asked(4)
    off = next(i for i, option in enumerate(item.question.options) if not option.right)
    for number, fields in enumerate(
        (
            {"answer": "8\ndone"},
            {"answer": "40"},
            {"code": "def times(n):\n    return 6\n"},
            {"answer": str(off)},
        ),
        1,
    ):
        client.post(f"/exam/{EXAM}/{number}", data=fields)
    end = read(client, f"/exam/{EXAM}/end")
    assert "Everything is handed in" in end.text
    client.post(f"/exam/{EXAM}/finish")
    page = read(client, f"/exam/{EXAM}")
    states = [reason["data-state"] for reason in page.all("details", class_="exam-reason")]
    assert states == ["holds", "not_yet", "not_yet", "not_yet"]
    for words in (
        "Not yet: 2 of 12 points",
        "That doubles once more.",
        "We expected 20",
        "That value was replaced",
        "Opens on",
    ):
        assert words in page.text
    assert [form for form in page.all("form") if form["action"].endswith("/begin")] == []


def test_passing_shows_the_course_as_finished(client, m):
    begin(m)
    judge: ToldJudge = m.judge
    judge.verdict = passed()
    judge.result = RunResult("8\ndone\n", "returned")
    state = exams.look(m, EXAM)
    right = next(i for i, option in enumerate(state.asked(4).question.options) if option.right)
    for number, fields in enumerate(
        ({"answer": "8\ndone"}, {"answer": "10"}, {"code": "x"}, {"answer": str(right)}), 1
    ):
        client.post(f"/exam/{EXAM}/{number}", data=fields)
    client.post(f"/exam/{EXAM}/finish")
    assert "It holds: 12 of 12 points" in read(client, f"/exam/{EXAM}").text
    assert "Finished" in read(client, "/courses/numbers").text


def test_a_sitting_that_is_over_leads_to_what_came_of_it(client):
    answer = client.get(f"/exam/{EXAM}/1", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/exam/{EXAM}")


def test_an_exam_that_is_not_there_is_said_kindly(client):
    assert client.get("/exam/number-exam").status_code == 404


def test_more_time_is_in_the_settings(client, m):
    read(client, "/settings")
    client.post("/settings", data={"exam_time": "150", "keys": "on"})
    assert "30 min, with 50 % more time" in read(client, f"/exam/{EXAM}").text


def test_the_path_leads_to_it_and_says_when_it_is_under_way(client, m):
    page = read(client, "/")
    ends = page.all("ul", class_="stretch-ends")[0]
    assert [a["href"] for a in ends.all("a")] == ["/project/doubling-machine", f"/exam/{EXAM}"]
    assert "under way" not in page.text
    begin(m)
    assert "An exam is under way, 20 min left." in read(client, "/").text
