"""Each kind of exercise in a browser, by keys alone, with the real judge."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from marathon.app.work import read_work

SLOW = 60_000  # the first verdict on a busy computer
PRICES = "/exercises/add-prices"
ORDER = (
    ("total_so_far = 0", ()),
    ("for price in prices", ()),
    ("if price > 0", ("ArrowRight",)),
    ("total_so_far = total_so_far + price", ("ArrowRight",)),
    ("return total_so_far", ("ArrowLeft",)),
)


def reach(page: Page, wanted: Locator, key: str = "Tab") -> None:
    """Press a key until the focus is on what is wanted, as somebody without a mouse does."""
    for _ in range(80):
        if wanted.evaluate("each => each === document.activeElement"):
            return
        page.keyboard.press(key)
    pytest.fail(f"{wanted} is not reached by {key}")


def headline(page: Page) -> Locator:
    return page.locator('.verdict [data-role="headline"]')


def block(page: Page, text: str) -> Locator:
    return page.locator(".block-main").filter(has_text=re.compile(rf"^\d*{re.escape(text)}"))


def put_in_order(page: Page) -> None:
    for text, keys in ORDER:
        reach(page, page.locator(".puzzle-pool").locator(block(page, text)).first)
        page.keyboard.press("Enter")
        for key in keys:
            page.keyboard.press(key)


def test_blocks_are_put_in_order_by_keys(site, window: Callable, check_axe: Callable) -> None:
    page = window().open(site, PRICES)
    put_in_order(page)
    expect(page.locator("#announcer")).to_have_text("return total_so_far is line 7, indented once.")
    page.keyboard.press("ControlOrMeta+Enter")
    expect(headline(page)).to_have_text(re.compile(r"Not yet: \d of \d checks hold"), timeout=SLOW)
    expect(page.locator(".diagnosis")).to_contain_text("How far is return indented?", timeout=SLOW)
    expect(page.locator(".block-marked, .diagnosis").first).to_be_visible()
    assert check_axe(page) == []

    reach(page, page.locator(".puzzle-list").locator(block(page, "return")), "Shift+Tab")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ControlOrMeta+Enter")
    expect(headline(page)).to_have_text(re.compile(r"All \d checks hold"), timeout=SLOW)
    work = read_work(site.m, "add-prices")
    assert (work.passed, work.attempts) == (True, 2)


def test_blocks_move_back_and_come_back_with_the_page(site, window: Callable) -> None:
    page = window(width=390, height=844, dark=True).open(site, PRICES)
    put_in_order(page)
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator(".puzzle-list .block-main").nth(2)).to_contain_text("return")
    page.keyboard.press("Delete")
    expect(page.locator(".puzzle-list .block")).to_have_count(4)
    expect(page.locator("#announcer")).to_have_text("return total_so_far is put back.")
    expect(page.locator('[data-role="save-state"]')).to_have_text("Saved")
    page.reload()
    expect(page.locator(".puzzle-list .block")).to_have_count(4)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_block_is_dragged_into_its_place(site, window: Callable) -> None:
    page = window().open(site, PRICES)
    for text in ("total_so_far = 0", "return total_so_far"):
        block(page, text).click()
    source = block(page, "for price").bounding_box()
    target = block(page, "return").bounding_box()
    page.mouse.move(source["x"] + 40, source["y"] + 20)
    page.mouse.down()
    page.mouse.move(target["x"] + 60, target["y"] + 30, steps=4)
    page.mouse.move(target["x"] + 60, target["y"] + 5, steps=4)
    page.mouse.up()
    expect(page.locator(".puzzle-list .block-main").nth(1)).to_contain_text("for price in prices")
    expect(page.locator("#announcer")).to_contain_text("for price in prices: is line 4")


def test_without_a_script_the_blocks_are_a_list_and_the_answer_is_typed(site, window: Callable) -> None:
    page = window(scripts=False).open(site, PRICES)
    expect(page.locator(".puzzle-pool .block")).to_have_count(7)
    page.locator("textarea[name=code]").fill(
        "def total(prices):\n    return sum(p for p in prices if p > 0)\n"
    )
    page.locator(".work-bar").get_by_role("button", name="Check").click()
    expect(headline(page)).to_have_text(re.compile(r"All \d checks hold"), timeout=SLOW)


def test_a_program_is_gone_through_by_keys(site, window: Callable, check_axe: Callable) -> None:
    page = window().open(site, "/lessons/every-kind")
    trace = page.locator("#trace-second-name")
    reach(page, trace.locator('[data-go="forward"]'))
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    expect(trace.locator('[data-role="said"]')).to_contain_text(
        "b is a second name for the list that a names."
    )
    expect(page.locator("#announcer")).to_contain_text("Next: line 3.")
    expect(trace.locator(".trace-arrow")).to_have_count(2)
    page.keyboard.press("End")
    expect(trace.locator('[data-role="count"]')).to_have_text("5 of 5")
    expect(trace.locator(".out")).to_have_text("[3, 1, 7]\n")
    page.keyboard.press("ArrowLeft")
    expect(trace.locator(".line-next")).to_have_text("print(a)")
    reach(page, trace.get_by_role("slider"), "Shift+Tab")
    page.keyboard.press("Home")
    expect(trace.locator('[data-role="count"]')).to_have_text("1 of 5")
    assert check_axe(page) == []


def test_an_answer_is_stepped_through_with_what_is_typed(site, window: Callable, check_axe: Callable) -> None:
    page = window(width=390, height=844).open(site, "/exercises/greet-by-name")
    page.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text('name = input("Name? ")\nprint(name)\n')
    page.locator('.work-bar [data-role="trace"]').click()
    field = page.locator('[data-role="ask"] input')
    expect(field).to_be_focused(timeout=SLOW)
    page.keyboard.type("Bo")
    page.keyboard.press("Enter")
    expect(page.locator(".run-state")).to_have_text("3 steps", timeout=SLOW)
    for _ in range(2):
        page.keyboard.press("ArrowRight")
    expect(page.locator('.run-steps [data-role="said"]')).to_contain_text("It prints Bo.")
    assert check_axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


ANSWERS = {
    "two-names": ("after-append", ["[3, 1]"], "You expected bag to be a copy", ["[3, 1, 7]"]),
    "mean-price": ("the-mean", ["12"], "That is the sum", ["4"]),
    "read-the-line": ("the-rise", ["0.5"], "turn it round", ["2.05"]),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_a_question_is_answered_by_keys(site, window: Callable, check_axe: Callable, name: str) -> None:
    question, [first], reason, [right] = ANSWERS[name]
    page = window(dark=True).open(site, f"/exercises/{name}")
    field = page.locator(f"#answer-{question}")
    reach(page, field)
    page.keyboard.type(first)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(page.locator(".reason-of")).to_contain_text(reason)
    expect(headline(page)).to_have_text("Not yet: it is another one.")
    expect(field).to_be_focused()
    assert check_axe(page) == []
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(right)
    page.keyboard.press("ControlOrMeta+Enter")
    expect(headline(page)).to_have_text("That is right.")
    assert read_work(site.m, name).passed


def test_a_decision_is_taken_by_letters_on_a_phone(site, window: Callable, check_axe: Callable) -> None:
    page = window(width=390, height=844).open(site, "/exercises/which-till")
    reach(page, page.locator('input[name="answer-the-till"]').first)
    page.keyboard.press("b")
    page.keyboard.press("Tab")
    page.keyboard.press("b")
    page.keyboard.press("ControlOrMeta+Enter")
    expect(headline(page)).to_have_text("Not yet: 1 of 2 answers is right")
    expect(page.locator(".consequence")).to_contain_text("What B costs hour by hour")
    assert check_axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator('input[name="answer-the-till"]').nth(1).focus()
    page.keyboard.press("a")
    page.keyboard.press("ControlOrMeta+Enter")
    expect(headline(page)).to_have_text("Both answers are right.")


def test_gaps_are_filled_by_keys(site, window: Callable, check_axe: Callable) -> None:
    page = window().open(site, "/exercises/count-long-words")
    reach(page, page.locator(".gap").first)
    page.keyboard.type("0")
    page.keyboard.press("Tab")
    page.keyboard.type("count + len(word)")
    page.keyboard.press("Enter")
    expect(headline(page)).to_have_text(re.compile("Not yet"), timeout=SLOW)
    expect(page.locator(".diagnosis")).to_contain_text("a counter adds up lengths", timeout=SLOW)
    assert check_axe(page) == []
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("count + 1")
    page.keyboard.press("Enter")
    expect(headline(page)).to_have_text(re.compile(r"All \d checks hold"), timeout=SLOW)
