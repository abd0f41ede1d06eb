"""The workspace in a browser: history, two windows and an editor, a browser that closes, an update, a plain field."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator

import pytest
from conftest import TESTS, Site, Sites
from playwright.sync_api import Page, expect

from marathon.app.submit import check
from marathon.app.versions import list_versions
from marathon.app.wiring import open_marathon
from marathon.app.work import read_work, save_work

X = "double-it"
ADDRESS = f"/exercises/{X}"
SLOW = 60_000  # the first verdict on a busy computer
SQUARES = "def double(number):\n    return number**2\n"
DOUBLES = "def double(number):\n    return number + number\n"
MET = re.compile(r"409 \(Conflict\)")


def write(page: Page, code: str) -> None:
    """Puts code into the editor, as somebody who types does."""
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(code)


def state(page: Page) -> object:
    return page.locator('[data-role="save-state"]')


def headline(page: Page) -> object:
    return page.locator('.verdict [data-role="headline"]')


def text_of(page: Page) -> str:
    return page.locator("code-editor").evaluate("editor => editor.value")


def expect_meetings_only(visitor) -> None:
    """A browser writes every answer of 409 on its console, and that is all it may have to say."""
    assert all(MET.search(trouble) for trouble in visitor.troubles)
    visitor.troubles.clear()


@pytest.fixture
def tried(site: Site) -> Site:
    """Two attempts, and a text that was not checked."""
    check(site.m, X, SQUARES)
    check(site.m, X, DOUBLES)
    save_work(site.m, X, "unchecked = 1\n")
    return site


@pytest.fixture
def sized(tmp_path, monkeypatch, open_site: Sites) -> Iterator[Site]:
    """The toy path with sizes to compare times at."""
    root = tmp_path / "content"
    shutil.copytree(TESTS / "toy_path", root)
    checks = next(root.rglob("exercises/double-it/checks.py"))
    sizes = "\n\ndef sizes(rng):\n    '''numbers'''\n    for n in (3, 100, 3000):\n        yield n, double, ([0] * n,)\n"
    checks.write_text(checks.read_text() + sizes)
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    with open_marathon(root, warm=False) as m:
        yield open_site(m)


def test_the_history_is_read_and_a_version_brought_back_by_keys_alone(tried: Site, window: Callable) -> None:
    page = window().open(tried, ADDRESS)
    page.get_by_role("link", name="History").focus()
    page.keyboard.press("Enter")
    panel = page.get_by_role("dialog", name="What you wrote")
    expect(panel).to_be_visible()
    oldest = panel.locator(".history-list a").last
    oldest.focus()
    page.keyboard.press("Enter")
    expect(panel.locator(".changes")).to_contain_text("return number**2")
    expect(panel.locator(".history-summary")).to_contain_text("taken away")
    expect(panel.locator(".history-list a").last).to_be_focused()
    panel.get_by_role("button", name="Bring this version back").press("Enter")
    expect(panel).to_be_hidden()
    assert text_of(page) == SQUARES
    expect(state(page)).to_contain_text("Brought back.")
    assert read_work(tried.m, X).code == SQUARES
    assert "unchecked = 1\n" in [version.code for version in list_versions(tried.m, X)]


def test_the_history_without_scripts(tried: Site, window: Callable) -> None:
    page = window(scripts=False).open(tried, ADDRESS)
    page.get_by_role("link", name="History").click()
    page.locator(".history-list a").last.click()
    page.get_by_role("link", name="With the one before").click()
    expect(page.locator(".changes")).to_contain_text("return number**2")
    page.get_by_role("button", name="Bring this version back").click()
    expect(page.locator('textarea[name="code"]')).to_have_value(SQUARES)


def test_two_tabs_and_an_editor_on_one_file(site: Site, window: Callable) -> None:
    visitor = window()
    first, second = visitor.open(site, ADDRESS), visitor.open(site, ADDRESS)
    first.bring_to_front()
    write(first, "one = 1\n")
    expect(state(first)).to_have_text("Saved")
    second.bring_to_front()
    expect(state(second)).to_have_text("Saved elsewhere, and shown here", timeout=SLOW)
    assert text_of(second) == "one = 1\n"

    file = read_work(site.m, X).path
    file.write_text("two = 2\n")
    expect(second.locator(".cm-content")).to_contain_text("two = 2", timeout=SLOW)

    second.route("**/save", lambda route: route.abort())
    write(second, "in the tab = 3\n")
    file.write_text("in the editor = 4\n")
    conflict = second.locator(".conflict")
    expect(conflict).to_be_visible(timeout=SLOW)
    expect(conflict.locator("pre").first).to_contain_text("in the tab = 3")
    expect(conflict.locator("pre").last).to_contain_text("in the editor = 4")
    second.unroute("**/save")
    conflict.get_by_role("button", name="Go on with the file’s text").click()
    expect(conflict).to_be_hidden()
    assert text_of(second) == "in the editor = 4\n"
    assert file.read_text() == "in the editor = 4\n"
    assert "in the tab = 3\n" in [version.code for version in list_versions(site.m, X)]

    second.keyboard.press("ControlOrMeta+End")
    second.keyboard.insert_text("five = 5\n")
    expect(state(second)).to_have_text("Saved")
    first.bring_to_front()
    expect(first.locator(".cm-content")).to_contain_text("five = 5", timeout=SLOW)
    visitor.troubles = [each for each in visitor.troubles if "ERR_FAILED" not in each]
    expect_meetings_only(visitor)


def sees_no_change(page: Page) -> None:
    """From now on the window looks at the file in vain; a look that was under way has come back."""
    page.route("**/file?*", lambda route: route.fulfill(json={}))
    with page.expect_response("**/file?*", timeout=SLOW):
        pass
    page.wait_for_timeout(100)


def test_a_window_that_was_not_looked_at_does_not_write_over_the_file(site: Site, window: Callable) -> None:
    visitor = window()
    page = visitor.open(site, ADDRESS)
    sees_no_change(page)
    read_work(site.m, X).path.write_text("in the editor = 1\n")
    write(page, "in the tab = 2\n")
    page.keyboard.press("ControlOrMeta+Enter")
    conflict = page.locator(".conflict")
    expect(conflict).to_be_visible(timeout=SLOW)
    assert read_work(site.m, X).code == "in the editor = 1\n"
    conflict.get_by_role("button", name="Go on with this window’s text").click()
    expect(state(page)).to_contain_text("The other text is in the history.")
    assert read_work(site.m, X).code == "in the tab = 2\n"
    assert "in the editor = 1\n" in [version.code for version in list_versions(site.m, X)]
    expect_meetings_only(visitor)


def test_a_browser_closed_in_the_middle_of_a_check_loses_nothing(site: Site, window: Callable) -> None:
    visitor = window()
    page = visitor.open(site, ADDRESS)
    with page.expect_request("**/check"):
        write(page, SQUARES)
        page.keyboard.press("ControlOrMeta+Enter")
    page.close()
    again = visitor.open(site, ADDRESS)
    expect(headline(again)).to_have_text(re.compile(r"Not yet: \d of \d+ checks hold"), timeout=SLOW)
    assert text_of(again) == SQUARES
    (attempt,) = site.m.store.events("attempt")
    assert attempt.data["code"] == SQUARES


def test_what_was_typed_right_before_the_browser_closed_is_saved(site: Site, window: Callable) -> None:
    visitor = window()
    page = visitor.open(site, ADDRESS)
    write(page, "last = 1\n")
    page.goto("about:blank")
    file = read_work(site.m, X).path
    for _ in range(100):  # the browser sends it on its own, after the page has gone
        if file.read_text() == "last = 1\n":
            break
        page.wait_for_timeout(100)
    again = visitor.open(site, ADDRESS)
    assert text_of(again) == "last = 1\n"


def test_a_content_update_in_the_middle_of_an_exercise(
    tmp_path, monkeypatch, window: Callable, open_site: Sites
) -> None:
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    root = tmp_path / "content"
    shutil.copytree(TESTS / "toy_path", root)
    half = "def double(number):\n    half = number\n"
    with open_marathon(root, warm=False) as m:
        page = window().open(open_site(m), ADDRESS)
        write(page, half)
        expect(state(page)).to_have_text("Saved")
        page.wait_for_load_state("networkidle")  # nothing it asks for is to be refused when the server ends
        page.close()
    folder = next(root.rglob("exercises/double-it"))
    sheet = folder / "exercise.md"
    sheet.write_text(sheet.read_text().replace("+++\n", '+++\nwas = ["double-it"]\n', 1))
    (folder / "starter.py").write_text("def double(number):\n    result = ...\n    return result\n")
    lesson = folder.parents[1] / "lesson.md"
    lesson.write_text(lesson.read_text().replace("{exercise} double-it", "{exercise} twice"))
    folder.rename(folder.with_name("twice"))
    with open_marathon(root, warm=False) as m:
        site = open_site(m)
        page = window().open(site, ADDRESS)
        expect(page).to_have_url(re.compile("/exercises/twice$"))
        assert text_of(page) == half
        page.get_by_role("link", name="History").click()
        expect(page.locator(".history-list")).to_be_visible()
        page.get_by_role("button", name="Close the history").click()
        update = page.locator('[data-role="update"]')
        expect(update).to_contain_text("This exercise begins in a new way now")
        update.get_by_text("What is new in the beginning").click()
        expect(update.locator(".changes")).to_contain_text("result = ...")
        update.get_by_role("button", name="I go on with mine").click()
        expect(page.locator('[data-role="update"]')).to_have_count(0)
        assert text_of(page) == half


def test_a_whole_exercise_in_the_plain_field_as_a_screen_reader_meets_it(
    site: Site, window: Callable
) -> None:
    page = window().open(site, ADDRESS)
    page.get_by_role("button", name="Use a plain text field").click()
    field = page.get_by_role("textbox", name="double_it.py, your code")
    expect(field).to_be_visible()
    expect(page.locator(".cm-content")).to_have_count(0)
    page.wait_for_load_state("load")
    field.fill("")
    page.keyboard.type("def double(number):\nreturn number +\n")
    expect(field).to_have_value("def double(number):\n    return number +\n    ")
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator("#announcer")).to_contain_text("Python could not read line 2", timeout=SLOW)
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description(re.compile(r"^Line 2: "))
    page.get_by_role("button", name="Go to line 2").click()
    chosen = field.evaluate("f => f.value.slice(f.selectionStart, f.selectionEnd)")
    assert chosen == "    return number +"
    page.keyboard.insert_text("    return number + number")
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator("#announcer")).to_contain_text("checks hold.", timeout=SLOW)
    expect(page.get_by_role("heading", name=re.compile(r"All \d+ checks hold\."))).to_be_visible()
    expect(page.get_by_role("list", name="The checks").get_by_role("listitem").first).to_contain_text("holds")
    expect(page.get_by_role("rowheader", name=re.compile("What comes out"))).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name=re.compile("^Next: "))).to_be_visible()
    page.keyboard.press("Tab")
    expect(field).not_to_be_focused()


def test_the_times_come_after_the_verdict(sized: Site, window: Callable) -> None:
    page = window().open(sized, ADDRESS)
    write(page, DOUBLES)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(headline(page)).to_have_text(re.compile(r"All \d+ checks hold\."), timeout=SLOW)
    expect(page.locator('[data-role="times"] tbody tr')).to_have_count(3, timeout=SLOW)
    page.reload()
    expect(page.get_by_role("button", name="Measure both")).to_be_visible()


def test_a_bigger_code_is_bigger(site: Site, window: Callable) -> None:
    page = window().open(site, ADDRESS)
    size = "e => parseFloat(getComputedStyle(e).fontSize)"
    before = page.locator(".cm-content").evaluate(size)
    page.goto(f"{site.url}/settings")
    page.locator("#code").get_by_text("150%").click()
    page.get_by_role("button", name="Save").click()
    page.goto(f"{site.url}{ADDRESS}")
    assert page.locator(".cm-content").evaluate(size) == pytest.approx(1.5 * before, rel=0.01)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_accessibility_check_is_clean_in_every_state(
    tried: Site, window: Callable, check_axe: Callable, *, width: int, dark: bool
) -> None:
    visitor = window(width=width, dark=dark)
    page = visitor.open(tried, ADDRESS)
    page.locator('[data-role="history"]').click()
    expect(page.locator(".history")).to_be_visible()
    page.locator(".history-list a").last.click()
    expect(page.locator(".history-panel .changes")).to_be_visible()
    assert check_axe(page) == []
    page.locator('[data-role="close-history"]').click()
    sees_no_change(page)
    read_work(tried.m, X).path.write_text("in the editor = 1\n")
    write(page, "in the tab = 2\n")
    expect(page.locator(".conflict")).to_be_visible()
    assert check_axe(page) == []
    page.get_by_role("button", name="Go on with this window’s text").click()
    expect(page.locator(".conflict")).to_be_hidden()
    for path in (f"{ADDRESS}/history", f"{ADDRESS}/report"):
        page.goto(f"{tried.url}{path}")
        assert check_axe(page) == []
        assert (
            page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0
        )
    page.goto(f"{tried.url}{ADDRESS}")
    page.locator('button[name="editor"]').click()
    expect(page.locator("code-editor[data-plain] textarea")).to_be_visible()
    page.wait_for_load_state("load")
    page.locator("code-editor textarea").fill("def double(\n")
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator(".editor-notes p")).to_be_visible(timeout=SLOW)
    assert check_axe(page) == []
    expect_meetings_only(visitor)
