"""A lesson in a browser, with a real Python: predict, run, type, answer, play, stop, come back."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from marathon.app.progress import lesson_progress

LESSON = "every-element"
ADDRESS = f"/lessons/{LESSON}"
SLOW = 60_000  # a kernel that starts on a busy computer


@pytest.fixture
def lesson(site, window: Callable) -> Page:
    return window().open(site, ADDRESS)


def cell(page: Page, name: str) -> Locator:
    return page.locator(f"#cell-{name}")


def run(page: Page, name: str) -> Locator:
    found = cell(page, name)
    found.locator('[data-role="run"]').click()
    return found


def state(found: Locator) -> Locator:
    return found.locator('[data-role="state"]')


def replace_code(found: Locator, code: str) -> None:
    """Puts other code into a cell, as somebody who types does."""
    if found.locator("pre.code").count():
        found.locator("pre.code").focus()
        found.page.keyboard.press("Enter")
    editor = found.locator(".cm-content")
    expect(editor).to_be_focused()
    found.page.keyboard.press("ControlOrMeta+a")
    found.page.keyboard.insert_text(code)


def test_predict_run_type_answer_and_play(lesson: Page, site) -> None:
    """The way through a lesson, as its author means it."""
    predict = cell(lesson, "text-twice")
    expect(predict.locator('[data-role="run"]')).to_have_attribute("data-quiet", "")
    predict.get_by_role("radio", name="42").check()
    predict.locator('[data-role="run"]').click()
    expect(predict.locator(".cell-output")).to_have_text("2121", timeout=SLOW)
    expect(predict.locator('[data-mark="predicted"]')).to_contain_text("your prediction")
    expect(predict.locator('[data-mark="printed"]')).to_contain_text("what it printed")
    expect(predict.locator(".reason")).to_contain_text("Being surprised here is what makes it stick.")
    # The cell before it ran first, and says so.
    expect(state(cell(lesson, "doubling"))).to_have_text(re.compile(r"Ran in \d"))

    asking = run(lesson, "asking")
    field = asking.get_by_label("First?")
    field.fill("4")
    field.press("Enter")
    asking.get_by_label("Second?").fill("5.5")
    asking.get_by_role("button", name="Enter").click()
    expect(asking.locator(".cell-output")).to_contain_text("9.5")

    question = lesson.locator("#question-which-is-text")
    question.get_by_label("int").focus()
    lesson.keyboard.press("b")
    lesson.keyboard.press("Enter")
    expect(question.locator('[data-mark="right"]')).to_contain_text("Yes")
    assert lesson_progress(site.m, LESSON).answers["which-is-text"].right

    play = lesson.locator("#explorable-double-play")
    slider = play.get_by_label("number", exact=True)
    slider.scroll_into_view_if_needed()
    expect(slider).to_be_disabled()
    play.get_by_label("4", exact=True).check()
    play.get_by_role("button", name="That is what I expect").click()
    expect(slider).to_be_focused()
    lesson.keyboard.press("ArrowRight")
    expect(play.locator(".readout dd")).to_have_text("4")
    play.get_by_role("button", name="This one").press("Enter")
    expect(play.locator('[data-role="verdict"]')).to_have_text("Twice 2 is 4, not 8.")
    slider.focus()
    lesson.keyboard.press("ArrowRight")
    lesson.keyboard.press("ArrowRight")
    play.get_by_role("button", name="This one").press("Enter")
    expect(play.locator('[data-role="verdict"]')).to_have_text("Twice four is eight.")


def test_a_skipped_prediction_just_runs(lesson: Page, site) -> None:
    predict = cell(lesson, "text-twice")
    predict.get_by_role("button", name="Skip").click()
    expect(predict.locator('[data-mark="printed"]')).to_contain_text("2121", timeout=SLOW)
    assert lesson_progress(site.m, LESSON).predictions == {}


def test_a_typed_prediction_is_compared_with_what_was_printed(lesson: Page) -> None:
    predict = cell(lesson, "typed-guess")
    predict.get_by_label("Type what you expect").fill("8")
    predict.locator('[data-role="run"]').click()
    expect(predict.locator(".reason")).to_contain_text("It did what you thought.", timeout=SLOW)


def test_a_cell_is_changed_by_keyboard_fails_in_plain_words_and_is_put_back(lesson: Page) -> None:
    first = cell(lesson, "doubling")
    replace_code(first, "number = 21\nprint(nubmer)")
    lesson.keyboard.press("Shift+Enter")
    expect(state(first)).to_have_text("Stopped at line 2", timeout=SLOW)
    expect(first.locator(".cell-note")).to_contain_text(
        "Python does not know the name nubmer. You have a name number"
    )
    expect(first.get_by_text("What Python said")).to_be_visible()
    lesson.keyboard.press("Escape")
    lesson.keyboard.press("Tab")
    expect(first.locator(".cm-content")).not_to_be_focused()
    first.get_by_role("button", name="Put the code back as it was").click()
    run(lesson, "doubling")
    expect(first.locator(".cell-output")).to_have_text("42")


def test_an_endless_cell_is_stopped_by_hand(lesson: Page) -> None:
    first = cell(lesson, "doubling")
    replace_code(first, "while True:\n    pass")
    lesson.keyboard.press("Shift+Enter")
    expect(state(first)).to_contain_text(re.compile(r"Running"), timeout=SLOW)
    first.get_by_role("button", name="Stop").click()
    expect(state(first)).to_have_text("Stopped", timeout=SLOW)


def test_a_python_that_ends_says_so_and_the_next_cell_finds_a_fresh_one(lesson: Page) -> None:
    first = cell(lesson, "doubling")
    replace_code(first, "import os\nos._exit(1)")
    lesson.keyboard.press("Shift+Enter")
    expect(state(first)).to_have_text("Python ended", timeout=SLOW)
    expect(first.locator(".cell-note")).to_contain_text("Python itself ended in the middle of this cell.")
    first.get_by_role("button", name="Put the code back as it was").click()
    run(lesson, "doubling")
    expect(first.locator(".cell-output")).to_contain_text("42", timeout=SLOW)
    expect(first.locator(".cell-output")).to_contain_text("this is a fresh one, without your variables")


def test_cells_after_a_changed_one_are_stale(lesson: Page) -> None:
    run(lesson, "doubling")
    expect(state(cell(lesson, "doubling"))).to_have_text(re.compile(r"Ran in"), timeout=SLOW)
    run(lesson, "not-a-number")
    asking = cell(lesson, "asking")
    for answer in ("1", "2"):
        asking.locator(".out-ask input").fill(answer)
        lesson.keyboard.press("Enter")
    late = cell(lesson, "not-a-number")
    expect(state(late)).to_have_text("Stopped at line 1", timeout=SLOW)
    replace_code(cell(lesson, "doubling"), "number = 1")
    lesson.keyboard.press("Shift+Enter")
    expect(state(late)).to_have_text("An earlier cell changed")


def test_what_a_cell_displays_cannot_touch_the_page(lesson: Page) -> None:
    first = cell(lesson, "doubling")
    replace_code(
        first,
        "from IPython.display import HTML, display\n"
        'display(HTML(\'<table><tr><td onclick="document.title=1">safe</td></tr></table>'
        '<img src=x onerror="document.title=2"><script>document.title=3</script>\'))',
    )
    lesson.keyboard.press("Shift+Enter")
    output = first.locator(".out-html")
    expect(output.locator("td")).to_have_text("safe", timeout=SLOW)
    assert output.inner_html() == "<table><tbody><tr><td>safe</td></tr></tbody></table>"
    expect(lesson).to_have_title(re.compile("Every element"))


def test_the_other_framework_is_one_press_away_for_the_whole_page(lesson: Page, site) -> None:
    expect(cell(lesson, "name-torch")).to_be_visible()
    lesson.get_by_role("tab", name="PyTorch").focus()
    lesson.keyboard.press("ArrowLeft")
    expect(cell(lesson, "name-tensorflow")).to_be_visible()
    expect(cell(lesson, "name-torch")).to_be_hidden()
    lesson.reload()
    expect(cell(lesson, "name-tensorflow")).to_be_visible()


def test_one_comes_back_to_where_one_stopped(lesson: Page, site, window: Callable) -> None:
    lesson.locator("#practice").evaluate("e => e.scrollIntoView()")
    expect(lesson.locator('#rail [aria-current="location"]')).to_have_text("Practice")
    for _ in range(100):
        if lesson_progress(site.m, LESSON).place == "practice":
            break
        lesson.wait_for_timeout(100)
    again = window().open(site, ADDRESS)
    expect(again.locator("#practice")).to_be_in_viewport()
    expect(again.get_by_text("You stopped here")).to_be_visible()


def test_the_contents_open_on_a_phone(site, window: Callable) -> None:
    page = window(width=390, height=844).open(site, ADDRESS)
    bar = page.locator(".part-bar")
    expect(bar).to_contain_text("Part 1 of 6, Warm-up")
    bar.click()
    page.locator("#rail").get_by_text("Pitfalls").click()
    expect(page.locator("#pitfalls")).to_be_in_viewport()
    expect(bar).to_contain_text("Part 3 of 6, Pitfalls")
    expect(page.locator("#rail")).to_be_hidden()


def test_questions_are_answered_without_scripts(site, window: Callable) -> None:
    page = window(scripts=False).open(site, ADDRESS)
    question = page.locator("#question-which-is-text")
    question.get_by_label("int").check()
    question.get_by_role("button", name="Answer").click()
    expect(page.locator('#question-which-is-text [data-mark="not-this"]')).to_contain_text("Not this one")
    expect(page.locator("#explorable-double-play svg.plot")).to_be_visible()
    expect(page.locator("#explorable-double-play rect.bar").first).to_be_visible()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_accessibility_check_is_clean(
    site, window: Callable, check_axe: Callable, *, width: int, dark: bool
) -> None:
    page = window(width=width, dark=dark).open(site, ADDRESS)
    run(page, "doubling")
    expect(cell(page, "doubling").locator(".cell-output")).to_have_text("42", timeout=SLOW)
    question = page.locator("#question-which-is-text")
    question.get_by_label("int").check()
    question.get_by_role("button", name="Answer").click()
    expect(question.locator('[data-mark="not-this"]')).to_be_visible()
    page.evaluate("scrollTo(0, 0)")  # what slides under the header is no target while it is there
    assert check_axe(page) == []


@pytest.mark.parametrize("width", [1440, 1024, 720, 390, 320])
def test_nothing_scrolls_sideways(site, window: Callable, width: int) -> None:
    page = window(width=width).open(site, ADDRESS)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


def test_the_page_is_light(site, window: Callable) -> None:
    """Everything that a first look at a lesson loads is at most 400 KB as it comes over the wire."""
    page = window().open(site, "/settings")
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sizes: list[float] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(f"{site.url}{ADDRESS}", wait_until="networkidle")
    assert 50_000 < sum(sizes) <= 400_000
