"""The plan, the placement, search and the end of a day in a browser: by mouse, by keys, on small screens."""

from __future__ import annotations

import pathlib
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "web"))

from bench.years import Life, five_hours_a_week, live
from full_path import make_path
from learners import NOW, happened, make_marathon

from marathon.app.settings import get as get_settings
from marathon.app.settings import put
from marathon.app.wiring import Marathon

PAGES = ("/plan", "/", "/day", "/placement", "/glossary", "/search?q=machine")


@pytest.fixture
def m(tmp_path: pathlib.Path) -> Iterator[Marathon]:
    """Somebody ten weeks in, two of them off."""
    with make_marathon(make_path(), tmp_path) as made:
        today = NOW.date()
        off = (today - timedelta(days=34), today - timedelta(days=21))
        life = Life(today - timedelta(weeks=10), today - timedelta(days=1), five_hours_a_week((off,)))
        made.store.record(*live(made.path, life))
        put(made, name="Ines", pace=12)
        yield made


@pytest.fixture
def site(m: Marathon, open_site: Callable) -> object:
    return open_site(m)


def overflow(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_pages_are_sound_at_every_size(site, window, check_axe, *, width: int, dark: bool) -> None:
    page = window(width=width, dark=dark).open(site)
    for path in PAGES:
        page.goto(f"{site.url}{path}")
        assert check_axe(page) == [], path
        assert overflow(page) == 0, path
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{site.url}/plan")
    assert overflow(page) == 0


def test_a_plan_is_changed_bent_and_taken_along(site, window, m: Marathon) -> None:
    page = window().open(site)
    page.keyboard.press("g")
    page.keyboard.press("l")
    expect(page.get_by_role("heading", level=1)).to_have_text("Plan and progress")

    slider = page.get_by_label("Hours a week").first
    slider.focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("pace-slider output")).to_have_text("11.5\u00a0h")
    page.get_by_role("button", name="Half an hour less").click()
    expect(page.locator("pace-slider output")).to_have_text("11\u00a0h")
    page.locator(".plan-day", has_text="Sun").click()
    page.get_by_role("button", name="Save the plan").click()
    expect(page.locator("pace-slider output")).to_have_text("11\u00a0h")
    assert get_settings(m).pace == 11
    assert 6 in get_settings(m).days

    page.get_by_role("button", name="Keep 11").click()
    page.get_by_text("Take time off").click()
    page.get_by_label("A name for it").first.fill("holiday")
    page.get_by_role("button", name="Begin the time off").click()
    expect(page.get_by_text("The plan rests until you come back (holiday).")).to_be_visible()
    page.get_by_role("button", name="Come back today").click()
    expect(page.get_by_text("The plan rests")).to_have_count(0)

    with page.expect_download() as kept:
        page.get_by_role("link", name="Put them into my calendar").click()
    assert kept.value.suggested_filename == "marathon.ics"
    expect(page.locator(".heat-break")).to_have_text("two weeks off")


def test_search_comes_while_one_types_and_arrows_move_through_it(site, window) -> None:
    page = window().open(site, "/search")
    page.keyboard.type("mashine")
    results = page.locator("a.result-title")
    expect(page.locator("#main").get_by_text("Nothing has “mashine”.")).to_be_visible()
    expect(results.first).to_have_text("Machine Learning")
    page.keyboard.press("ArrowDown")
    expect(results.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(results.nth(1)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_label("Words to look for")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/courses/machine-learning")


def test_a_day_ends_as_easily_as_it_goes_on(site, window, m: Marathon) -> None:
    happened(m, *[("place", next(m.path.courses())[1].lessons[0].id, {"anchor": "x"})] * 90)
    page = window(width=390, height=844).open(site)
    stop, go_on = (
        page.get_by_role("link", name="Stop here"),
        page.get_by_role("link", name="Go on", exact=True),
    )
    boxes = stop.bounding_box(), go_on.bounding_box()
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert boxes[0]["height"] == boxes[1]["height"]
    stop.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("See you")


def test_the_placement_by_keyboard(site, window) -> None:
    page = window().open(site, "/placement")
    page.get_by_role("button", name="Ask me").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Our proposal")
    page.get_by_role("button", name="Start at kilometre 0").press("Enter")
    page.wait_for_url(f"{site.url}/")
