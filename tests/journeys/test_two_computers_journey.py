"""Two computers, one learner: what happened on each is brought to the other, and both show the same."""

from __future__ import annotations

import os
import pathlib
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Page, expect

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "web"))

from full_path import make_path
from learners import done_until, happened, make_marathon

from marathon.app.wiring import Marathon

Computers = Callable[[str, float], Marathon]


@pytest.fixture
def computer(tmp_path: pathlib.Path) -> Iterator[Computers]:
    with ExitStack() as stack:

        def start(name: str, kilometre: float) -> Marathon:
            m = stack.enter_context(make_marathon(make_path(), tmp_path / name))
            done_until(m, kilometre)
            return m

        yield start


def write(m: Marathon, name: str, text: str, saved_at: float) -> None:
    file = m.folders.workspace / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    os.utime(file, (saved_at, saved_at))


def carry(source: Page, target: Page, file: pathlib.Path) -> None:
    """Download on one page, and bring in on the other as far as the summary."""
    source.get_by_role("heading", name="Two computers").scroll_into_view_if_needed()
    with source.expect_download() as download:
        source.get_by_role("link", name="Download everything").click()
    download.value.save_as(file)
    target.get_by_label("A file from another computer").set_input_files(file)
    target.get_by_role("button", name="Look into it").click()
    expect(target.get_by_role("heading", level=1)).to_have_text("What this file brings")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])
def test_two_machines_merged(
    computer: Computers, open_site, window, check_axe, tmp_path: pathlib.Path, *, scripts: bool
) -> None:
    laptop, desktop = computer("laptop", 2.0), computer("desktop", 3.0)
    write(laptop, "a/pay.py", "laptop\n", 1_000_000_000)
    write(desktop, "a/pay.py", "desktop\n", 1_100_000_000)
    happened(laptop, ("setting", "name", {"value": "Ines"}))
    one = window(scripts=scripts).open(open_site(laptop), "/settings")
    other = window(scripts=scripts, width=390).open(open_site(desktop), "/settings")
    carry(one, other, tmp_path / "first.zip")
    if scripts:
        assert check_axe(other) == []
    expect(other.get_by_text("a/pay.py. Theirs is kept beside it")).to_be_visible()
    other.get_by_role("button", name="Bring it in").click()
    expect(other.get_by_role("heading", level=1)).to_have_text("It is here.")
    expect(other.get_by_text("a/pay-2001-09-09-")).to_be_visible()
    if scripts:
        assert check_axe(other) == []
    other.goto(other.url.rpartition("/history")[0] + "/settings")
    carry(other, one, tmp_path / "second.zip")
    one.get_by_role("button", name="Bring it in").click()
    expect(one.get_by_role("heading", level=1)).to_have_text("It is here.")
    assert laptop.memory.record() == desktop.memory.record()
    assert laptop.memory.settings()["name"] == "Ines"
    texts = [sorted(file.read_text() for _, file in m.workspace.files()) for m in (laptop, desktop)]
    assert texts == [["desktop\n", "laptop\n"]] * 2
    one.get_by_role("link", name="To the path").click()
    expect(one.get_by_text("Ines").first).to_be_visible()
