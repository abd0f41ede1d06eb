"""An exam that outlives its server, and a project whose milestone is checked, in a browser with the real judge."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from marathon.app import exams, projects

EXAM, PROJECT = "/exam/numbers-exam", "/project/doubling-machine"
SLOW = 60_000  # the first verdict on a busy computer


def write(page: Page, code: str) -> None:
    """Puts code into the editor, as somebody who types does."""
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(code)


def times(page: Page) -> str:
    """A program that does what this form of the exam asks for."""
    number = re.search(r"gives the number (\d) times", page.locator(".statement").inner_text())
    assert number is not None
    return f"def times(number):\n    return {number[1]} * number\n"


def test_an_exam_outlives_a_killed_server_and_its_clock_goes_on(serve: Callable, browser) -> None:
    server = serve()
    page = browser.new_page()
    page.set_default_timeout(20_000)
    page.goto(server.door)
    page.goto(server.url + EXAM)
    expect(page.get_by_text("Nothing is lost")).to_be_visible()
    page.get_by_role("button", name="Begin the exam").click()
    number = int(re.search(r"number = (\d+)", page.locator("pre").first.inner_text())[1])
    page.get_by_label("What Python prints").fill(f"{2 * number}\ndone")
    page.get_by_role("button", name="Hand in").click()
    doubled = int(re.search(r"got (\d+)", page.locator("legend").inner_text())[1])
    page.get_by_label("Your answer, a number").fill(str(doubled // 2))
    page.get_by_role("button", name="Hand in").click()
    program = times(page)
    write(page, program)
    expect(page.locator('[data-role="save-state"]')).to_have_text("Saving")
    expect(page.locator('[data-role="save-state"]')).to_have_text("Saved")
    until = page.locator(".sitting-clock").inner_text().rpartition("until ")[2]

    server.kill()

    again = serve()
    page.goto(again.door)
    page.goto(again.url + EXAM)
    expect(page.get_by_text("You are in the middle of this exam")).to_be_visible()
    expect(page.get_by_text("2 of 4 handed in")).to_be_visible()
    expect(page.get_by_role("heading", name=re.compile(f"until {until}"))).to_be_visible()
    page.get_by_role("link", name="Go on with the exam").click()
    expect(page.locator(".cm-content")).to_contain_text("return")
    page.get_by_role("button", name="Hand in this program").click()
    expect(page).to_have_url(f"{again.url}{EXAM}/4", timeout=SLOW)
    second = re.findall(r'name = "(\w+)"', page.locator("pre").first.inner_text())[1]
    page.locator("label.option", has_text=second).click()
    page.get_by_role("button", name="Hand in").click()
    page.get_by_role("button", name="Finish the exam").click()
    expect(page.get_by_role("heading", name="It holds: 12 of 12 points")).to_be_visible()
    page.goto(f"{again.url}/courses/numbers")
    expect(page.get_by_text("Finished", exact=True).first).to_be_visible()
    page.close()


def test_a_milestone_is_checked_in_the_browser(site, window: Callable) -> None:
    page = window().open(site, PROJECT)
    page.get_by_role("button", name="Start the project").click()
    write(page, "number = int(input('Number? '))\nprint('That is', number * 2)\n")
    page.get_by_role("button", name="Check this milestone").first.click()
    step = page.locator("#milestone-doubles-once")
    expect(step.get_by_text("It holds: all 5 checks")).to_be_visible(timeout=SLOW)
    expect(page.locator("#milestone-goes-on")).to_have_attribute("data-state", "here")
    expect(page.get_by_text("Level 3 of 3")).to_be_visible()
    assert projects.look(site.m, "doubling-machine").next.id == "goes-on"


def test_a_program_is_saved_as_one_types_and_run_with_the_keyboard(site, window: Callable) -> None:
    page = window().open(site, PROJECT)
    page.get_by_role("button", name="Start the project").click()
    write(page, "print('pebbles')\n")
    file = projects.look(site.m, "doubling-machine").folder / "machine.py"
    expect(page.locator('[data-role="save-state"]')).to_have_text("Saving")
    expect(page.locator('[data-role="save-state"]')).to_have_text("Saved")
    assert file.read_text() == "print('pebbles')\n"
    page.locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    expect(page.locator("#output pre.out")).to_have_text("pebbles", timeout=SLOW)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [390, 1440])
def test_the_pages_are_accessible(
    site, window: Callable, check_axe: Callable, *, dark: bool, width: int
) -> None:
    visitor = window(width=width, dark=dark)
    page = visitor.open(site, EXAM)
    assert check_axe(page) == []
    exams.begin(site.m, "numbers-exam", lambda: 5)
    for address in (EXAM, *(f"{EXAM}/{n}" for n in (1, 2, 3, 4, "end"))):
        page.goto(site.url + address)
        assert check_axe(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
    exams.hand_in(site.m, "numbers-exam", 3, "def times(number):\n    return 7\n")
    exams.hand_in(site.m, "numbers-exam", 2, "1")
    exams.finish(site.m, "numbers-exam")
    state = projects.start(site.m, "doubling-machine")
    (state.folder / "machine.py").write_text("print(int(input()) + 2)\n")
    projects.check(site.m, "doubling-machine", "doubles-once")
    for address in (EXAM, PROJECT, "/courses/numbers", "/settings"):
        page.goto(site.url + address)
        assert check_axe(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
