"""A lesson and an exercise in a language of marks, in a browser: what scripts say is in the catalogue, too."""

from __future__ import annotations

import pathlib
import re
import runpy
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from marathon.web import language
from marathon.web.rendering import environment

WORDS = pathlib.Path(__file__).parent.parent.parent / "scripts" / "words.py"
SLOW = 60_000  # a kernel, or a first verdict, on a busy computer


@pytest.fixture
def marks(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    file = tmp_path / "qps.po"
    file.write_text(runpy.run_path(str(WORDS))["marks"](), "utf-8")
    monkeypatch.setenv(language.VARIABLE, str(file))
    for kept in (language.spoken, environment):
        kept.cache_clear()
    yield
    for kept in (language.spoken, environment):
        kept.cache_clear()


def marked(text: str) -> re.Pattern[str]:
    return re.compile(rf"^\s*⟦{text}⟧\s*$")


def in_marks(found: Locator) -> bool:
    text = (found.text_content() or "").strip()
    return text.startswith("⟦") and text.endswith("⟧")


def test_a_lesson(marks: None, site, window: Callable) -> None:
    page: Page = window().open(site, "/lessons/every-element")
    expect(page.locator("html")).to_have_attribute("lang", "qps")
    cell = page.locator("#cell-doubling")
    state = cell.locator('[data-role="state"]')
    expect(state).to_have_text(marked("Not run yet"))
    cell.locator('[data-role="run"]').click()
    expect(state).to_have_text(marked(r"Ran in ⟦[\d.]+ s⟧"), timeout=SLOW)
    expect(page.locator("pre[aria-label^='⟦Code of cell']").first).to_be_visible()
    expect(page.locator(".rail-left")).to_have_text(re.compile("⟦.*left in this lesson⟧"))
    page.goto(f"{site.url}/lessons/every-kind")
    page.locator(".trace [data-go=forward]").first.click()
    expect(page.locator('.trace [data-role="count"]').first).to_have_text(marked(r"2 of \d+"))


def test_an_exercise(marks: None, site, window: Callable) -> None:
    page: Page = window().open(site, "/exercises/double-it")
    saved = page.locator('[data-role="save-state"]')
    expect(saved).to_have_text(marked("Saved"))
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text("def double(number):\n    return 2 * number\n")
    page.locator(".work-bar").locator('[data-role="check"]').click()
    expect(page.locator(".verdict-worth")).to_contain_text("⟦Try 1, ran in", timeout=SLOW)
    assert in_marks(page.locator(".more-below summary").last)
    page.locator('.work-bar [data-role="reset"]').click()
    expect(saved).to_contain_text("⟦Started over. Your code is kept as")
    page.locator("#task-title").click()
    page.keyboard.press("?")
    expect(page.locator(".keys-dialog h2")).to_have_text("⟦Keys⟧")
    assert in_marks(page.locator(".keys-dialog button"))


def test_the_number_of_a_plural_is_that_of_the_language(marks: None, site, window: Callable) -> None:
    """The forms of English, which the language of marks has, chosen by the browser."""
    page: Page = window().open(site, "/keys")
    told = page.evaluate("JSON.parse(document.getElementById('messages').textContent)")
    assert told["%(num)s minute left"] == ["⟦%(num)s minute left⟧", "⟦%(num)s minutes left⟧"]
    assert "Skip to the content" not in told
