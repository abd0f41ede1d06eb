"""A real lesson of the path, walked as a learner does: every cell, every question, every exercise, one mistake."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from marathon.app.find import find_exercise
from marathon.app.parts import Marathon
from marathon.app.wiring import open_marathon
from marathon.app.work import read_work
from marathon.core.blocks import Cell, Predict, Question, walk
from marathon.core.curriculum import Lesson
from marathon.core.exercise import Exercise, WrongAnswer
from marathon.curriculum import where_is_path

LESSON = "conditional-code"
EXERCISE = "overtime-pay"
MISTAKE = "all_hours_at_the_higher_rate"
SLOW = 60_000  # the first verdict on a busy computer


@pytest.fixture
def m(tmp_path, monkeypatch) -> Iterator[Marathon]:
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    with open_marathon(where_is_path(), warm=False) as made:
        yield made


@pytest.fixture
def lesson(m: Marathon) -> Lesson:
    place = m.path.find_lesson(LESSON)
    assert place is not None
    return place.lesson


def run_cell(page: Page, cell: Cell) -> None:
    found = page.locator(f"#cell-{cell.id}")
    found.locator('[data-role="run"]').click()
    for line in cell.stdin:
        field = found.locator(".out-ask input")
        expect(field).to_be_visible(timeout=SLOW)
        field.fill(line)
        field.press("Enter")
    expect(ended(found)).to_have_text(
        re.compile("Stopped at line" if cell.raises else r"Ran in \d"), timeout=SLOW
    )


def ended(cell: Locator) -> Locator:
    return cell.locator('[data-role="state"]')


def predict(page: Page, block: Predict) -> None:
    """Expect what will be printed, and see that it is."""
    right = next(number for number, option in enumerate(block.options) if option.right)
    found = page.locator(f"#cell-{block.id}")
    found.get_by_role("radio").nth(right).check()
    found.locator('[data-role="run"]').click()
    expect(found.locator('[data-mark="printed"]')).to_contain_text(
        "your prediction, and what it", timeout=SLOW
    )


def answer(page: Page, block: Question) -> None:
    found = page.locator(f"#question-{block.id}")
    if block.answer is not None:
        found.locator("input[name=choice]").fill(str(block.answer))
    else:
        found.get_by_role("radio").nth([option.right for option in block.options].index(True)).check()
    found.locator('[data-role="answer"]').click()
    expect(found.locator('[data-mark="right"]')).to_be_visible()
    expect(found.locator('[data-mark="not-this"]')).to_have_count(0)


def check(page: Page, code: str) -> Locator:
    """Put code into the editor and press Check; what the verdict's headline says."""
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(code)
    page.locator(".work-bar").get_by_role("button", name="Check").click()
    return page.locator('.verdict [data-role="headline"]')


def written(exercise: Exercise) -> str:
    """The reference, as a learner would have written it into the file."""
    return exercise.solution()


def test_every_cell_and_question(m: Marathon, lesson: Lesson, open_site: Callable, window: Callable) -> None:
    page = window().open(open_site(m), f"/lessons/{LESSON}")
    seen = {Cell: 0, Predict: 0, Question: 0}
    for block in walk(lesson.blocks):
        match block:
            case Cell():
                run_cell(page, block)
            case Predict():
                predict(page, block)
            case Question():
                answer(page, block)
            case _:
                continue
        seen[type(block)] += 1
    assert min(seen.values()) >= 3


def test_every_exercise_and_one_mistake(
    m: Marathon, lesson: Lesson, open_site: Callable, window: Callable
) -> None:
    site, visitor = open_site(m), window()
    assert EXERCISE in [exercise.id for exercise in lesson.exercises]
    for exercise in lesson.exercises:
        page = visitor.open(site, f"/exercises/{exercise.id}")
        if exercise.id == EXERCISE:
            mistake = known_mistake(exercise)
            expect(check(page, mistake.code)).to_have_text(re.compile("Not yet: "), timeout=SLOW)
            diagnosis = page.locator(".diagnosis")
            expect(diagnosis).to_contain_text("What is probably happening")
            expect(diagnosis).to_contain_text(first_words(mistake.hint))
        expect(check(page, written(exercise))).to_have_text(
            re.compile(r"All \d+ checks hold\."), timeout=SLOW
        )
        assert read_work(m, exercise.id).passed
        page.close()


def known_mistake(exercise: Exercise) -> WrongAnswer:
    return next(wrong for wrong in exercise.wrong if wrong.name == MISTAKE)


def first_words(hint: str) -> str:
    return " ".join(hint.replace("`", "").split()[:4])


def test_the_same_verdict_in_the_terminal(m: Marathon, open_site: Callable, window: Callable) -> None:
    """`marathon watch` says of the same file what the browser said."""
    _, exercise = find_exercise(m, EXERCISE)
    mistake = known_mistake(exercise)
    page = window().open(open_site(m), f"/exercises/{EXERCISE}")
    headline = check(page, mistake.code)
    expect(headline).to_have_text(re.compile("Not yet: "), timeout=SLOW)
    expect(page.locator(".diagnosis")).to_contain_text(first_words(mistake.hint))
    said = headline.inner_text()

    watching = subprocess.Popen(
        [sys.executable, "-m", "marathon", "watch", EXERCISE], stdout=subprocess.PIPE, text=True
    )
    try:
        seen = ""
        while "Try 2" not in seen:
            line = watching.stdout.readline()
            assert line, seen
            seen += line
        for _ in range(40):
            if first_words(mistake.hint) in seen:
                break
            seen += watching.stdout.readline()
    finally:
        watching.terminate()
        watching.wait(30)
    assert said in seen
    assert first_words(mistake.hint) in " ".join(seen.split())
