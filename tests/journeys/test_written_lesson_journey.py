"""The lessons of the path, walked as a learner does: every cell, every question, every exercise, one mistake each.

One lesson is walked wherever everything is checked; all of those that need no deep learning with `make walk`.
"""

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
from marathon.app.work import read_work, save_work
from marathon.core.blocks import Block, Cell, Predict, Question, walk
from marathon.core.curriculum import Lesson
from marathon.core.exercise import Exercise, WrongAnswer
from marathon.curriculum import read_path, where_is_path

LESSON = "conditional-code"
EXERCISE = "overtime-pay"
MISTAKE = "all_hours_at_the_higher_rate"
WALKED = ("python-for-everybody", "machine-learning")
SLOW = 60_000  # the first verdict on a busy computer


PATH = read_path(where_is_path()).path


def lessons() -> list[object]:
    """The written lessons of the specializations whose libraries are quickly there."""
    found = [p.lesson.id for p in PATH.places() if p.lesson.written and p.specialization.id in WALKED]
    return [name if name == LESSON else pytest.param(name, marks=pytest.mark.walk) for name in found]


@pytest.fixture
def m(tmp_path, monkeypatch, request: pytest.FixtureRequest) -> Iterator[Marathon]:
    """One that nobody has used. Only libraries and data sets are those of this computer's user."""
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    place = (
        PATH.find_lesson(request.node.callspec.params["lesson"])
        if hasattr(request.node, "callspec")
        else None
    )
    environment = place.runs_with.environment if place else ""
    if not environment:
        monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    with open_marathon(where_is_path(), warm=False) as made:
        if place and environment:
            made.environments.create(environment)
            for name in {name for each in (place.lesson, *place.lesson.exercises) for name in each.data}:
                made.datasets.fetch(name)
        yield made


@pytest.fixture(params=lessons())
def lesson(m: Marathon, request: pytest.FixtureRequest) -> Lesson:
    place = m.path.find_lesson(request.param)
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
    """Expect what will be printed, and see that it is; nothing where it has to be typed."""
    if not block.options:
        page.locator(f"#cell-{block.id}").get_by_role("button", name="Skip").click()
        return
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


def hand_in(m: Marathon, page: Page, exercise: Exercise, code: str) -> Locator:
    """Have an answer judged; what the verdict's headline says."""
    if exercise.puzzle or page.locator(".gap").count():  # put together from pieces: the file says which
        save_work(m, exercise.id, code)
        page.reload()
        page.locator(".work-bar").get_by_role("button", name="Check").click()
        return page.locator('.verdict [data-role="headline"]')
    return check(page, code)


def answer_all(page: Page, blocks: tuple[Block, ...]) -> Locator:
    for block in blocks:
        match block:
            case Question(answer=float() | int() as number):
                page.locator(f"#answer-{block.id}").fill(str(number))
            case Question():
                right = [option.right for option in block.options].index(True)
                page.locator(f'input[name="answer-{block.id}"]').nth(right).check()
            case Predict():
                right_text = next(option.output for option in block.options if option.right)
                page.locator(f"#answer-{block.id}").fill(right_text)
    page.locator(".work-bar").get_by_role("button", name="Check").click()
    return page.locator('.verdict [data-role="headline"]')


def test_every_cell_and_question(m: Marathon, lesson: Lesson, open_site: Callable, window: Callable) -> None:
    page = window().open(open_site(m), f"/lessons/{lesson.id}")
    seen = walk_through(page, lesson)
    assert seen[Predict] >= 2
    assert seen[Question] >= 3


def walk_through(page: Page, lesson: Lesson) -> dict[type, int]:
    """Run every cell, make every prediction and answer every question; how many of each there were."""
    seen: dict[type, int] = {Cell: 0, Predict: 0, Question: 0}
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
    return seen


def test_every_exercise_and_one_mistake(
    m: Marathon, lesson: Lesson, open_site: Callable, window: Callable
) -> None:
    site, visitor = open_site(m), window()
    mistaken = 0
    for exercise in lesson.exercises:
        page = visitor.open(site, f"/exercises/{exercise.id}")
        if exercise.wrong and not exercise.questions and not mistaken:
            mistaken += 1
            fail_as_known(m, page, exercise)
        solve(m, page, exercise)
        assert read_work(m, exercise.id).passed
        page.close()
    assert mistaken == 1


def solve(m: Marathon, page: Page, exercise: Exercise) -> None:
    if exercise.questions:
        expect(answer_all(page, exercise.questions)).to_have_text(re.compile("right"), timeout=SLOW)
    else:
        headline = hand_in(m, page, exercise, exercise.solution())
        expect(headline).to_have_text(re.compile(r"All \d+ checks hold\."), timeout=SLOW)


def fail_as_known(m: Marathon, page: Page, exercise: Exercise) -> None:
    """Hand in a foreseen mistake; the learner is told what is probably happening."""
    mistake = known_mistake(exercise) if exercise.id == EXERCISE else exercise.wrong[0]
    expect(hand_in(m, page, exercise, mistake.code)).to_have_text(re.compile("Not yet"), timeout=SLOW)
    diagnosis = page.locator(".diagnosis")
    for _ in range(5):  # on a busy computer a verdict does not wait until all mistakes are known
        if diagnosis.count():
            break
        page.locator(".work-bar").get_by_role("button", name="Check").click()
        page.wait_for_timeout(10_000)
    expect(diagnosis).to_contain_text("What is probably happening", timeout=SLOW)
    expect(diagnosis).to_contain_text(first_words(mistake.hint))


def known_mistake(exercise: Exercise) -> WrongAnswer:
    return next(wrong for wrong in exercise.wrong if wrong.name == MISTAKE)


def first_words(hint: str) -> str:
    return " ".join(hint.replace("`", "").split()[:4])


@pytest.mark.walk
def test_the_first_hour(serve: Callable, window: Callable, m: Marathon) -> None:
    """From the first start to the third lesson: whoever follows the one next step that is offered gets there."""
    server = serve(where_is_path())
    page = window().open(server)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for number in (1, 2, 3):
        page.goto(server.url)
        page.locator("[data-next]").first.click()
        expect(page.locator("lesson-page")).to_be_visible()
        found = m.path.find_lesson(page.url.partition("/lessons/")[2].partition("#")[0])
        assert found is not None
        assert found.lesson.number == f"1.1.{number}"
        walk_through(page, found.lesson)
        for exercise in found.lesson.exercises:
            page.goto(f"{server.url}/lessons/{found.lesson.id}")
            page.locator(f'a[href="/exercises/{exercise.id}"]').first.click()
            expect(page.locator(".statement")).to_be_visible()
            solve(m, page, exercise)


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
