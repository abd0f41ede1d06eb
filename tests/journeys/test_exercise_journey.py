"""An exercise in a browser, with the real judge: try, fail in a known way, be understood, pass, go on."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from marathon.app.fingerprints import FingerprintShelf
from marathon.app.work import read_work

ADDRESS = "/exercises/double-it"
PROGRAM = "/exercises/greet-by-name"
SLOW = 60_000  # the first verdict on a busy computer

SQUARES = "def double(number):\n    return number**2\n"
DOUBLES = "def double(number):\n    return number + number\n"
GREETS = 'name = input("Name? ")\nprint(f"Hello, {name}!")\n'


@pytest.fixture
def workspace(site, window: Callable) -> Page:
    return window().open(site, ADDRESS)


def write(page: Page, code: str) -> None:
    """Puts code into the editor, as somebody who types does."""
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(code)


def headline(page: Page) -> object:
    return page.locator('.verdict [data-role="headline"]')


def test_a_known_mistake_is_understood_and_then_solved(workspace: Page, site) -> None:
    write(workspace, SQUARES)
    workspace.locator(".work-bar").get_by_role("button", name="Check").click()
    expect(headline(workspace)).to_have_text(re.compile(r"Not yet: \d of \d+ checks hold"), timeout=SLOW)
    diagnosis = workspace.locator(".diagnosis")
    expect(diagnosis).to_contain_text("What is probably happening", timeout=SLOW)
    expect(diagnosis).to_contain_text("doubling is the same as squaring")
    evidence = workspace.locator(".evidence").first
    expect(evidence).to_contain_text("We called")
    expect(evidence.locator("mark").first).to_be_visible()
    expect(workspace.locator(".cm-content")).to_be_visible()

    write(workspace, DOUBLES)
    workspace.keyboard.press("ControlOrMeta+Enter")
    expect(headline(workspace)).to_have_text(re.compile(r"All \d+ checks hold\."), timeout=SLOW)
    expect(workspace.locator(".cm-content")).to_be_focused()
    expect(workspace.locator("#announcer")).to_contain_text("checks hold")
    expect(workspace.locator(".compared")).to_contain_text("2 * number")
    assert read_work(site.m, "double-it").passed
    workspace.keyboard.press("Escape")
    workspace.keyboard.press("Tab")
    workspace.keyboard.press("n")
    expect(workspace).to_have_url(re.compile(PROGRAM))


def test_the_smallest_case_can_be_tried_in_the_editor(workspace: Page) -> None:
    write(workspace, SQUARES)
    workspace.keyboard.press("ControlOrMeta+Enter")
    expect(headline(workspace)).to_be_visible(timeout=SLOW)
    workspace.get_by_role("button", name="Try this case in the editor").first.click()
    expect(workspace.locator(".cm-content")).to_contain_text(re.compile(r"print\(double\("))
    expect(workspace.locator(".run .out")).to_have_text(re.compile(r"^-?\d"), timeout=SLOW)


def test_code_that_cannot_be_read_is_no_try_and_its_line_is_marked(workspace: Page, site) -> None:
    write(workspace, "def double(number):\n    return (number\n")
    workspace.keyboard.press("ControlOrMeta+Enter")
    expect(headline(workspace)).to_have_text(re.compile(r"Python could not read line \d"), timeout=SLOW)
    expect(workspace.locator(".cm-marked-note")).to_contain_text("closing bracket is missing")
    assert read_work(site.m, "double-it").attempts == 0


def test_everything_is_reached_by_keys(workspace: Page) -> None:
    workspace.keyboard.press("h")
    expect(workspace.locator("hint-ladder")).to_contain_text("adding a number to itself")
    expect(workspace.locator("hint-ladder")).to_contain_text("1 of 3 open")
    workspace.keyboard.press("h")
    expect(workspace.locator("hint-ladder")).to_contain_text("2 of 3 open")
    workspace.keyboard.press("F6")
    for _ in range(3):
        if workspace.locator(".cm-content").evaluate("e => e.getRootNode().activeElement === e"):
            break
        workspace.keyboard.press("F6")
    expect(workspace.locator(".cm-content")).to_be_focused()
    workspace.keyboard.press("ControlOrMeta+Home")
    workspace.keyboard.press("Tab")
    expect(workspace.locator(".cm-line").first).to_have_text(re.compile(r"^    def"))
    workspace.keyboard.press("Escape")
    workspace.keyboard.press("Tab")
    expect(workspace.locator(".cm-content")).not_to_be_focused()
    handle = workspace.get_by_role("separator", name="Width of the task")
    handle.focus()
    before = workspace.locator(".task").bounding_box()["width"]
    workspace.keyboard.press("ArrowRight")
    workspace.keyboard.press("ArrowRight")
    assert workspace.locator(".task").bounding_box()["width"] == pytest.approx(before + 48, abs=1)
    workspace.reload()
    assert workspace.locator(".task").bounding_box()["width"] == pytest.approx(before + 48, abs=1)
    workspace.get_by_role("separator", name="Width of the task").press("Enter")
    assert workspace.locator(".task").bounding_box()["width"] == pytest.approx(before, abs=1)


def test_a_program_asks_and_is_answered(site, window: Callable) -> None:
    page = window().open(site, PROGRAM)
    write(page, GREETS)
    page.keyboard.press("Shift+Enter")
    field = page.get_by_label("Type a line, as a person would")
    expect(field).to_be_focused(timeout=SLOW)
    page.keyboard.type("Ines")
    page.keyboard.press("Enter")
    expect(page.locator(".run .out")).to_have_text("Name? Ines\nHello, Ines!", timeout=SLOW)
    page.get_by_role("button", name="Close the output").click()
    expect(page.locator(".run")).to_be_hidden()


def test_what_is_typed_is_saved_and_starting_over_keeps_it(workspace: Page, site) -> None:
    write(workspace, "mine = 1\n")
    expect(workspace.locator('[data-role="save-state"]')).to_have_text("Saved")
    assert read_work(site.m, "double-it").code == "mine = 1\n"
    workspace.get_by_role("button", name="Start over").click()
    state = workspace.locator('[data-role="save-state"]')
    expect(state).to_contain_text("Started over. Your code is kept as")
    expect(workspace.locator(".cm-content")).to_contain_text("not written yet")
    state.get_by_role("button", name="Bring it back").click()
    expect(workspace.locator(".cm-content")).to_contain_text("mine = 1")
    expect(workspace.locator('[data-role="save-state"]')).to_have_text("Saved")
    assert read_work(site.m, "double-it").code == "mine = 1\n"


def test_a_look_at_the_file_while_one_starts_over_does_not_take_what_is_brought_back(workspace: Page) -> None:
    write(workspace, "mine = 1\n")
    expect(workspace.locator('[data-role="save-state"]')).to_have_text("Saved")

    def answer_late(route: Route) -> None:
        answer = route.fetch()
        time.sleep(2.5)  # the window looks every two seconds
        route.fulfill(response=answer)

    workspace.route("**/reset", answer_late)
    workspace.get_by_role("button", name="Start over").click()
    workspace.get_by_role("button", name="Bring it back").click()
    expect(workspace.locator(".cm-content")).to_contain_text("mine = 1")


def test_when_marathon_has_stopped_nothing_is_lost(site, window: Callable) -> None:
    visitor = window()
    page = visitor.open(site, ADDRESS)
    page.route("**/save", lambda route: route.abort())
    write(page, "precious = 1\n")
    state = page.locator('[data-role="save-state"]')
    expect(state).to_contain_text("Not saved: Marathon has stopped.")
    expect(state.get_by_role("button", name="Copy the code")).to_be_visible()
    page.unroute("**/save")
    state.get_by_role("button", name="Try again").click()
    expect(state).to_have_text("Saved")
    assert read_work(site.m, "double-it").code == "precious = 1\n"
    visitor.troubles.clear()  # the browser complains of the connection that we broke


def test_a_diagnosis_that_takes_longer_comes_after_the_verdict(site, window: Callable, monkeypatch) -> None:
    may_know, find_out = threading.Event(), FingerprintShelf._find_out
    monkeypatch.setattr(FingerprintShelf, "_find_out", lambda *given: may_know.wait(60) and find_out(*given))
    page = window().open(site, ADDRESS)
    write(page, SQUARES)
    page.locator(".work-bar").get_by_role("button", name="Check").click()
    expect(headline(page)).to_have_text(re.compile(r"Not yet: \d of \d+ checks hold"), timeout=SLOW)
    expect(page.locator(".verdict[data-late]")).to_be_visible()
    expect(page.locator(".diagnosis")).to_have_count(0)

    may_know.set()

    expect(page.locator(".diagnosis")).to_contain_text("doubling is the same as squaring", timeout=SLOW)
    expect(page.locator("#announcer")).to_contain_text("doubling is the same as squaring")
    page.reload()
    expect(page.locator(".diagnosis")).to_contain_text("doubling is the same as squaring")


def test_the_whole_exercise_without_scripts(site, window: Callable) -> None:
    page = window(scripts=False).open(site, ADDRESS)
    page.locator('textarea[name="code"]').fill(SQUARES)
    page.set_default_timeout(SLOW)
    page.locator(".work-bar").get_by_role("button", name="Check").click()
    expect(page.locator(".verdict h2").first).to_contain_text("Not yet", timeout=SLOW)
    expect(page.locator(".diagnosis")).to_contain_text("doubling is the same as squaring")
    page.locator("hint-ladder summary").click()
    page.get_by_role("button", name="Show the first hint").click()
    expect(page.locator("hint-ladder")).to_contain_text("adding a number to itself")
    expect(page.locator('textarea[name="code"]')).to_have_value(SQUARES)


def test_a_phone_has_one_scroll_symbols_and_check_at_the_foot(site, window: Callable) -> None:
    page = window(width=390, height=844).open(site, ADDRESS)
    expect(page.locator(".task-more")).not_to_have_attribute("open", "")
    expect(page.locator(".work-bar").get_by_role("button", name="Check")).to_be_hidden()
    write(page, "def double(number):\n    return number")
    page.get_by_role("button", name="*", exact=True).click()
    page.keyboard.type("2")
    page.locator(".bar").get_by_role("button", name="Check").click()
    expect(headline(page)).to_have_text(re.compile(r"All \d+ checks hold\."), timeout=SLOW)
    expect(headline(page)).to_be_in_viewport()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_accessibility_check_is_clean(
    site, window: Callable, check_axe: Callable, *, width: int, dark: bool
) -> None:
    page = window(width=width, dark=dark).open(site, ADDRESS)
    write(page, SQUARES)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator(".diagnosis")).to_be_visible(timeout=SLOW)
    assert check_axe(page) == []
    write(page, DOUBLES)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator(".compared")).to_be_visible(timeout=SLOW)
    assert check_axe(page) == []


@pytest.mark.parametrize("width", [1440, 1024, 800, 390, 320])
def test_nothing_scrolls_sideways(site, window: Callable, width: int) -> None:
    page = window(width=width).open(site, ADDRESS)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


@pytest.mark.parametrize("width", [1440, 1181])
def test_a_long_file_name_pushes_no_button_out(site, window: Callable, width: int) -> None:
    page = window(width=width).open(site, ADDRESS)
    page.locator(".work-file").evaluate("e => e.append('_with_a_long_name_that_goes_on_and_on.py')")
    box = page.locator(".work-bar").get_by_role("button", name="Check").bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= width


def test_the_editor_is_only_on_pages_that_need_it(site, window: Callable) -> None:
    page = window().open(site, "/")
    loaded: list[str] = []
    page.on("response", lambda answer: loaded.append(answer.url) if answer.url.endswith(".js") else None)
    page.goto(f"{site.url}/lessons/every-element", wait_until="networkidle")
    scripts = [page.request.get(url).text() for url in loaded]
    assert any("lesson-page" in script for script in scripts)
    assert not any("cm-lineNumbers" in script for script in scripts)
