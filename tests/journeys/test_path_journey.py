"""Home, a course and the settings in a browser: by mouse, by keys, without scripts, on small screens."""

from __future__ import annotations

import pathlib
import re
import sys
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "web"))

from full_path import make_path
from learners import done_until, happened, make_marathon

from marathon.app.settings import get as get_settings
from marathon.app.settings import put
from marathon.app.wiring import Marathon

PAGES = (
    "/",
    "/courses/machine-learning",
    "/courses/sequence-models",
    "/settings",
    "/search?q=learning",
    "/keys",
    "/components",
)
COURSE = "/courses/programming-for-everybody-getting-started-with-python"


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    """Somebody in the second stretch, with a name and a pace."""
    with make_marathon(make_path(), tmp_path) as made:
        done_until(made, 6.9)
        put(made, name="Ines", pace=5)
        happened(made, ("lesson_opened", "machine-learning-3", {}))
        yield made


@pytest.fixture
def site(m: Marathon, open_site: Callable) -> object:
    return open_site(m)


def overflow(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_accessibility_check_is_clean(site, window, check_axe, *, width: int, dark: bool) -> None:
    visitor = window(width=width, dark=dark)
    page = visitor.open(site)
    for path in PAGES:
        page.goto(f"{site.url}{path}")
        assert check_axe(page) == [], path


@pytest.mark.parametrize("width", [320, 390, 721, 1024, 1181, 1440])
def test_nothing_scrolls_sideways(site, window, width: int) -> None:
    page = window(width=width).open(site)
    for path in PAGES:
        page.goto(f"{site.url}{path}")
        assert overflow(page) == 0, path


def test_nothing_scrolls_sideways_with_text_at_150_per_cent(site, window, m: Marathon) -> None:
    put(m, text=150, name="Wolfeschlegelsteinhausenbergerdorff the Younger of Regensburg")
    page = window(width=320).open(site)
    for path in PAGES:
        page.goto(f"{site.url}{path}")
        assert overflow(page) == 0, path


def test_n_takes_the_next_step_and_g_p_leads_home(site, window) -> None:
    page = window().open(site, "/keys")
    with page.expect_navigation(url="**/lessons/machine-learning-3"):
        page.keyboard.press("n")
    page.goto(f"{site.url}/keys")
    page.keyboard.press("g")
    page.keyboard.press("p")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ines")


def test_letters_are_only_letters_while_one_types(site, window) -> None:
    page = window().open(site, "/keys")
    page.keyboard.press("/")
    field = page.get_by_label("Search the course")
    expect(field).to_be_focused()
    page.keyboard.type("n?/gp")
    expect(field).to_have_value("n?/gp")
    assert page.url.endswith("/keys")


def test_letters_do_nothing_when_they_are_switched_off(site, window, m: Marathon) -> None:
    put(m, keys=False)
    page = window().open(site, "/keys")
    page.keyboard.press("n")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.url.endswith("/keys")


def test_the_list_of_keys_opens_over_the_page_and_closes(site, window) -> None:
    page = window().open(site)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("row", name="N the next step everywhere")).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    assert page.url == f"{site.url}/"


def test_the_whole_of_home_by_keyboard(site, window) -> None:
    page = window().open(site)
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Continue 2.1.3")).to_be_focused()
    for _ in range(6):
        page.keyboard.press("Tab")
    expect(page.get_by_role("navigation", name="Stretches").get_by_role("link").last).to_be_focused()
    chosen = page.get_by_role("button", name="7 h")
    chosen.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="7 h")).to_have_attribute("aria-pressed", "true")


def test_focus_is_always_seen(site, window) -> None:
    page = window().open(site)
    seen = 0
    for _ in range(60):
        page.keyboard.press("Tab")
        ring = page.evaluate(
            "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
            " return [e.tagName, s.outlineStyle, parseFloat(s.outlineWidth)] })()"
        )
        if ring[0] == "BODY":
            break
        assert ring[1] == "solid", ring
        assert ring[2] >= 2, ring
        seen += 1
    assert seen > 40


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_choosing_a_pace_says_when_one_arrives(site, window, m: Marathon, *, scripts: bool) -> None:
    put(m, pace=None)
    page = window(scripts=scripts).open(site)
    expect(page.get_by_text("choose a pace to see an arrival", exact=True)).to_be_visible()
    page.get_by_role("button", name="10 h").click()
    assert page.url == f"{site.url}/"
    expect(page.get_by_text("arrival at 10 h a week")).to_be_visible()
    assert get_settings(m).pace == 10


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_theme_is_one_press_away_and_stays(site, window, *, scripts: bool) -> None:
    page = window(scripts=scripts).open(site, COURSE)
    body = page.locator("body")
    expect(body).to_have_css("background-color", "rgb(250, 249, 247)")
    page.get_by_role("button", name="Dark theme").click()
    expect(body).to_have_css("background-color", "rgb(16, 19, 25)")
    assert page.url.endswith(COURSE)
    page.goto(f"{site.url}/settings")
    expect(page.get_by_role("radio", name="Dark", exact=True)).to_be_checked()
    page.get_by_role("button", name="Light theme").click()
    expect(body).to_have_css("background-color", "rgb(250, 249, 247)")


def test_the_system_decides_until_somebody_does(site, window) -> None:
    page = window(dark=True).open(site)
    expect(page.locator("body")).to_have_css("background-color", "rgb(16, 19, 25)")
    expect(page.get_by_role("button", name="Light theme")).to_be_visible()
    expect(page.get_by_role("button", name="Dark theme")).to_be_hidden()


def test_settings_are_saved_without_scripts(site, window, m: Marathon) -> None:
    page = window(scripts=False).open(site, "/settings")
    page.get_by_label("Your name").fill("Inês")
    page.get_by_label("Hours a week").fill("2,5")
    page.get_by_role("group", name="Text size").get_by_label("150%").check()
    page.get_by_label("TensorFlow").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status").filter(has_text="Saved.")).to_be_visible()
    now = get_settings(m)
    assert (now.name, now.pace, now.text, now.framework) == ("Inês", 2.5, 150, "tensorflow")
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "24px"


def test_a_course_opens_its_lessons_without_scripts(site, window) -> None:
    page = window(scripts=False).open(site, "/courses/machine-learning")
    expect(page.get_by_role("link", name=re.compile("Read the lesson.*"))).to_have_count(1)
    page.locator("summary", has_text="Asking the reader").click()
    lessons = page.get_by_role("link", name=re.compile("Read the lesson.*"))
    expect(lessons).to_have_count(2)
    expect(lessons.last).to_have_attribute("href", "/lessons/machine-learning-4")


def test_a_phone_has_the_next_step_under_the_thumb(site, window) -> None:
    page = window(width=390, height=844).open(site, COURSE)
    step = page.get_by_role("link", name="Next step")
    expect(step).to_be_in_viewport()
    box = step.bounding_box()
    assert box is not None
    assert box["height"] >= 44
    with page.expect_request("**/lessons/machine-learning-3"):
        step.click()


def test_a_phone_folds_the_courses_and_opens_them(site, window) -> None:
    page = window(width=390, height=844).open(site)
    last = page.locator(".stretch").nth(2)
    expect(last.get_by_role("link", name="Sequence Models")).to_be_hidden()
    last.locator("summary").click()
    expect(last.get_by_role("link", name="Sequence Models")).to_be_visible()


@pytest.mark.parametrize("width", [390, 320])
def test_what_one_touches_is_large_enough(site, window, width: int) -> None:
    page = window(width=width, height=844).open(site)
    small = page.evaluate(
        "[...document.querySelectorAll('button, summary, .bar a, .tool')].filter(e => e.getClientRects().length)"
        ".map(e => [e.className, e.getBoundingClientRect()]).filter(([, r]) => r.width < 34 || r.height < 34)"
        ".map(([name, r]) => `${name} ${r.width} x ${r.height}`)"
    )
    assert small == []


def test_the_place_on_the_map_is_where_the_way_says(site, window, m: Marathon) -> None:
    page = window().open(site)
    land = page.locator(".map").bounding_box()
    dot = page.locator(".map-here-dot").bounding_box()
    label = page.locator(".map-place").bounding_box()
    assert land is not None
    assert dot is not None
    assert label is not None
    share = (
        float(
            re.findall(r"kilometre ([\d.]+)", page.locator(".map-land").get_attribute("aria-label") or "")[0]
        )
        / 42.195
    )
    assert dot["x"] + dot["width"] / 2 == pytest.approx(land["x"] + share * land["width"], abs=1.5)
    assert label["x"] + label["width"] / 2 == pytest.approx(dot["x"] + dot["width"] / 2, abs=1.5)
    assert label["y"] + label["height"] < dot["y"]


def test_the_strip_stands_under_its_stretches(site, window) -> None:
    page = window().open(site)
    starts = [
        round(box["x"]) for box in (each.bounding_box() for each in page.locator(".strip-item").all()) if box
    ]
    land = page.locator(".map").bounding_box()
    assert land is not None
    lines = page.evaluate(
        "[...document.querySelectorAll('.map-divider')].map(e => e.getBoundingClientRect().x)"
    )
    for start, line in zip(starts[1:], lines, strict=True):
        assert start == pytest.approx(line, abs=3)


@pytest.mark.parametrize("path", ["/", COURSE])
def test_a_page_weighs_less_than_400_kilobytes(site, window, path: str) -> None:
    visitor = window()
    page = visitor.context.new_page()
    session = visitor.context.new_cdp_session(page)
    session.send("Network.enable")
    weights: list[float] = []
    session.on("Network.loadingFinished", lambda event: weights.append(event["encodedDataLength"]))
    page.goto(site.door)
    weights.clear()
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    page.goto(f"{site.url}{path}", wait_until="networkidle")
    assert 30_000 < sum(weights) < 400_000
