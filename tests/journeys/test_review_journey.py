"""Reviews in a browser, over weeks, with a clock that the test turns and the real sandbox behind the cards."""

from __future__ import annotations

import pathlib
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from marathon.app import review
from marathon.app.hints import show_solution
from marathon.app.recall import remember
from marathon.app.settings import put
from marathon.app.submit import check
from marathon.app.wiring import Marathon, open_marathon
from marathon.core.reviews import lasting, recalls

ROOT = pathlib.Path(__file__).parent.parent.parent
SLOW = 60_000  # the first run on a busy computer
LESSON = "conditional-code"


class Clock:
    """Stands still until it is turned; within a day each look takes a moment."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=20)
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def m(tmp_path: pathlib.Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Marathon]:
    """Somebody on the real path who finished its first written lesson yesterday."""
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    with open_marathon(ROOT / "path", warm=False, clock=clock) as made:
        put(made, name="Ines")
        remember(made, ("lesson_done", LESSON, {}))
        clock.forward(days=1)
        yield made


@pytest.fixture
def site(m: Marathon, open_site: Callable) -> object:
    return open_site(m)


@pytest.fixture
def page(site, window: Callable) -> Page:
    return window().open(site, "/review")


def grades(page: Page) -> object:
    return page.get_by_role("group", name=re.compile("How well did you know it")).get_by_role("button")


def title(page: Page) -> object:
    return page.locator(".review-card h1")


def review_all(page: Page, rating: str = "3", most: int = 40) -> int:
    """Reviews by keys until no card is left; how many there were."""
    for number in range(most):
        if page.locator(".review-card").count() == 0:
            return number
        showing = page.locator('.review-card input[name="showing"]').first
        card = page.locator(".review-card").get_attribute("data-key"), showing.get_attribute("value")
        if page.locator(".review-write").count():
            page.get_by_role("button", name="Run it").click()
        else:
            page.keyboard.press("Space")
        expect(grades(page)).to_have_count(4, timeout=SLOW)
        page.keyboard.press(rating)
        page.wait_for_function(
            "([key, showing]) => { const card = document.querySelector('.review-card');"
            " return !card || card.dataset.key !== key"
            " || card.querySelector('input[name=showing]').value !== showing }",
            arg=card,
        )
    raise AssertionError("the reviews of this day do not end")


def test_a_week_with_reviews(page: Page, site, m: Marathon, clock: Clock) -> None:
    # The first day: what is expected is typed, and compared with what Python prints.
    expect(page.get_by_text("Card 1 of 8")).to_be_visible()
    expect(title(page)).to_have_text("What is printed?")
    page.get_by_label("What do you expect?").fill("something else")
    page.keyboard.press("Enter")
    expect(page.locator(".answer-facts")).to_contain_text("It prints", timeout=SLOW)
    expect(page.get_by_text("Your answer differed, so Again is selected.")).to_be_visible()
    expect(page.locator('[data-role="answer"]')).to_be_focused()
    page.keyboard.press("1")
    expect(page.get_by_text("Card 2 of 9")).to_be_visible()
    expect(title(page)).to_be_focused()
    assert [event.data["rating"] for event in m.store.events(kind="review")] == [1]
    assert review_all(page) == 7
    expect(page.get_by_role("heading", name="A short break.")).to_be_visible()
    page.get_by_role("link", name="Show it now").click()
    expect(title(page)).to_be_visible()
    assert review_all(page) == 1
    expect(page.get_by_role("heading", name="All done for today.")).to_be_visible()
    expect(page.get_by_role("link", name="Review", exact=True).first).to_be_visible()

    # The days after it: little, then nothing, then what is due.
    counts = []
    for _ in range(6):
        clock.forward(days=1)
        page.goto(f"{site.url}/review")
        counts.append(review_all(page))
    assert sum(counts) >= 9
    assert 0 in counts, "there are days without any"
    numbers = review.numbers(m)
    assert numbers.recalled.asked >= 7
    expect(page.get_by_text(re.compile(r"You recalled \d+ of \d+ in the last 30 days"))).to_be_visible()
    clock.forward(days=10)
    page.goto(f"{site.url}/review")
    review_all(page)
    assert lasting(recalls(m.memory.record(), "branch-on-thresholds"))


def test_two_months_away_and_the_way_back(page: Page, site, m: Marathon, clock: Clock) -> None:
    put(m, reviews=5)
    for _ in range(4):
        page.goto(f"{site.url}/review")
        review_all(page)
        clock.forward(days=1)
    clock.forward(days=61)
    page.goto(site.url)
    expect(page.get_by_role("link", name=re.compile("Review 5 cards"))).to_be_visible()
    page.goto(f"{site.url}/review")
    back = page.locator(".session-back")
    expect(back).to_contain_text("Two months off. You came back. Today brings 5 cards")
    for word in ("lost", "overdue", "behind", "late", "missed"):
        expect(back).not_to_contain_text(word)
    assert review_all(page) == 5
    expect(page.get_by_role("heading", name="All done for today.")).to_be_visible()
    clock.forward(days=1)
    page.goto(f"{site.url}/review")
    assert 0 < review_all(page) <= 5


def test_everything_by_keys(page: Page, m: Marathon) -> None:
    page.keyboard.press("Space")
    expect(grades(page)).to_have_count(4, timeout=SLOW)
    page.keyboard.press("Space")
    expect(grades(page)).to_have_count(4)
    assert list(m.store.events(kind="review")) == [], "one press too many grades nothing"
    page.keyboard.press("r")
    expect(page.locator(".run-body .out")).to_have_text("not above", timeout=SLOW)
    page.keyboard.press("e")
    area = page.get_by_label("The code, to change")
    expect(area).to_be_focused()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text("print(6 * 7)")
    page.keyboard.press("Escape")
    page.keyboard.press("r")
    expect(page.locator(".run-body .out")).to_have_text("42", timeout=SLOW)
    page.keyboard.press("4")
    expect(page.locator(".session-graded")).to_contain_text(re.compile(r"The last one: Easy, in \d+\sdays"))
    expect(page.locator("#announcer")).to_contain_text("Easy")
    page.keyboard.press("z")
    expect(page.locator(".session-note")).to_have_text("Taken back. Grade it once more.")
    expect(grades(page)).to_have_count(4)
    page.keyboard.press("2")
    expect(page.locator(".session-graded")).to_contain_text("The last one: Hard")
    page.keyboard.press("Escape")
    page.wait_for_url(re.compile(r"/$"))  # and its programs, which hear keys
    page.keyboard.press("g")
    page.keyboard.press("r")
    expect(page).to_have_url(re.compile("/review$"))


def test_letters_are_text_while_one_types_what_one_expects(page: Page, m: Marathon) -> None:
    field = page.get_by_label("What do you expect?")
    field.click()
    page.keyboard.type("3 z e r 1")
    expect(field).to_have_value("3 z e r 1")
    assert list(m.store.events(kind="review")) == []


def test_two_windows_grade_one_card_once(site, window: Callable, m: Marathon) -> None:
    one, two = window().open(site, "/review"), window().open(site, "/review")
    for page in (one, two):
        page.get_by_role("button", name="Show the answer").click()
        expect(grades(page)).to_have_count(4, timeout=SLOW)
    grades(one).nth(2).click()
    expect(one.get_by_text("Card 2 of 8")).to_be_visible()
    grades(two).nth(0).click()
    expect(two.locator(".session-note")).to_contain_text("graded already, in another window")
    assert [event.data["rating"] for event in m.store.events(kind="review")] == [3]


def test_without_scripts(site, window: Callable, m: Marathon) -> None:
    page = window(scripts=False).open(site, "/review")
    page.get_by_label("What do you expect?").fill("not above")
    page.get_by_role("button", name="Show the answer").click()
    expect(page.get_by_text("Your answer agrees, so Good is selected.")).to_be_visible()
    page.get_by_role("button", name="Run it").click()
    expect(page.locator(".run-body .out")).to_have_text("not above")
    grades(page).nth(2).click()
    expect(page.get_by_text("Card 2 of 8")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back.")).to_be_visible()
    grades(page).nth(3).click()
    assert [event.kind for event in m.store.events() if "review" in event.kind] == [
        "review",
        "review_undone",
        "review",
    ]


def test_the_link_leads_to_the_part_that_explains(page: Page) -> None:
    page.keyboard.press("Space")
    link = page.get_by_role("link", name=re.compile(r"Lesson 1\.1\.6: "))
    expect(link).to_be_visible(timeout=SLOW)
    name = (link.text_content() or "").partition(": ")[2]
    link.click()
    expect(page.get_by_role("heading", name=name)).to_be_in_viewport()


def test_an_exercise_that_needed_the_solution_comes_back(
    site, window: Callable, m: Marathon, clock: Clock
) -> None:
    place = m.path.find_lesson(LESSON)
    assert place is not None
    exercise = place.lesson.exercises[0]
    show_solution(m, exercise.id)
    assert check(m, exercise.id, exercise.solution()).verdict.passed
    clock.forward(days=6)
    page = window().open(site, f"/review?card=exercise/{exercise.id}")
    expect(page.locator(".cm-content")).to_contain_text(exercise.starter().strip().splitlines()[0])
    page.get_by_role("button", name="Check").click()
    expect(page.locator(".review-verdict h2")).to_be_visible(timeout=SLOW)
    expect(page.get_by_text("so Again is selected.")).to_be_visible()
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(exercise.solution())
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator(".review-verdict h2")).to_contain_text("checks hold", timeout=SLOW)
    expect(page.get_by_text("so Hard is selected.")).to_be_visible()
    grades(page).nth(2).click()
    expect(page.locator(".session-graded")).to_contain_text("The last one: Good")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_every_state_is_accessible_and_fits(
    site, window: Callable, check_axe: Callable, m: Marathon, clock: Clock, *, width: int, dark: bool
) -> None:
    page = window(width=width, dark=dark).open(site, "/review")

    def sound(state: str) -> None:
        assert check_axe(page) == [], state
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide == 0, state

    sound("question")
    page.get_by_label("What do you expect?").fill("above")
    page.keyboard.press("Enter")
    expect(grades(page)).to_have_count(4, timeout=SLOW)
    sound("answer")
    page.get_by_role("button", name="Run it").click()
    expect(page.locator(".run-body .out")).to_be_visible(timeout=SLOW)
    page.locator('[data-role="edit"] summary').click()
    sound("run")
    grades(page).first.click()
    expect(page.get_by_text("Card 2 of 9")).to_be_visible()
    sound("graded")
    for _ in range(7):
        shown = review.open_desk(m).showing
        assert shown is not None
        review.grade(m, shown.item.key, shown.id, rating=3)
    page.goto(f"{site.url}/review")
    page.locator(".load-table summary").click()
    sound("pause")
    clock.forward(minutes=11)
    shown = review.open_desk(m).showing
    assert shown is not None
    review.grade(m, shown.item.key, shown.id, rating=3)
    page.goto(f"{site.url}/review")
    sound("done")
    for _ in range(6):
        shown = review.show(m, "card/row-or-chain")
        review.grade(m, shown.item.key, shown.id, rating=1)
        clock.forward(days=1)
    page.goto(f"{site.url}/review")
    while page.locator(".review-card").count():
        shown = review.open_desk(m).showing
        assert shown is not None
        review.grade(m, shown.item.key, shown.id, rating=3)
        page.goto(f"{site.url}/review")
    expect(page.get_by_role("heading", name="Set aside")).to_be_visible()
    sound("aside")


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_the_grades_stand_two_by_two_and_are_large_enough(
    site, window: Callable, width: int
) -> None:
    page = window(width=width, height=844).open(site, "/review")
    page.get_by_role("button", name="Show the answer").click()
    expect(grades(page)).to_have_count(4, timeout=SLOW)
    boxes = [each.bounding_box() for each in grades(page).all()]
    assert len({round(box["x"]) for box in boxes}) == len({round(box["y"]) for box in boxes}) == 2
    assert all(box["height"] >= 44 for box in boxes)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
