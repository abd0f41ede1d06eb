"""What a lesson page weighs when nothing of it is here yet, and when something of it can be seen.

    python -m bench lesson_page [--rounds 5]

It needs a Chromium, found as `chromium` or named in MARATHON_CHROMIUM.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bench.results import Cell, Section, Table, middle
from marathon.app.wiring import Marathon, open_marathon
from marathon.web.serve import in_background

ROUNDS = 5
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
CAME = "() => performance.getEntriesByType('navigation')[0].responseEnd"
PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"


@dataclass(frozen=True)
class Visit:
    """One page in a fresh browser: kilobytes over the line, requests, milliseconds until its text
    had come and until something was seen, strange addresses."""

    kilobytes: float
    requests: int
    came_ms: float
    paint_ms: float
    elsewhere: int


def measure(rounds: int = ROUNDS) -> Section:
    """Every written lesson once for its weight, and each again for its paint."""
    program = os.environ.get("MARATHON_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    assert program, "no Chromium is here: install one, or name it in MARATHON_CHROMIUM"
    with tempfile.TemporaryDirectory() as home:
        os.environ["MARATHON_HOME"] = home
        with open_marathon(warm=False) as m, in_background(m) as door, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
            version = browser.version
            visits = {
                name: [visit(browser, door, name) for _ in range(rounds + 1)][1:] for name in lessons(m)
            }
            browser.close()
    rows: list[list[Cell]] = [
        [
            name,
            middle([one.kilobytes for one in seen]),
            seen[0].requests,
            middle([one.came_ms for one in seen]),
            middle([one.paint_ms for one in seen]),
            max(one.elsewhere for one in seen),
        ]
        for name, seen in visits.items()
    ]
    return Section(
        "Lesson pages",
        "A browser that has nothing of Marathon yet opens a lesson and goes down to its end; "
        "kilobytes are counted as they come over the line, compressed, fonts and figures included.",
        [
            Table(
                ("lesson", "KB in all", "requests", "page came ms", "first paint ms", "requests elsewhere"),
                rows,
            )
        ],
        {
            "KB": max(middle([one.kilobytes for one in seen]) for seen in visits.values()),
            "paint ms": max(middle([one.paint_ms for one in seen]) for seen in visits.values()),
            "elsewhere": float(max(one.elsewhere for seen in visits.values() for one in seen)),
        },
        (f"Chromium {version}, {rounds} visits of each page; medians. First paint is that of any content.",),
    )


def lessons(m: Marathon) -> Iterator[str]:
    return (place.lesson.id for place in m.path.places() if place.lesson.written)


def visit(browser: Browser, door: str, lesson: str) -> Visit:
    home = door.partition("/?")[0]
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    try:
        context.request.get(door)  # lets the browser in, as the address does that Marathon opens
        page = context.new_page()
        line = context.new_cdp_session(page)
        sizes: list[float] = []
        asked: list[str] = []

        def finished(event: dict[str, Any]) -> None:
            sizes.append(float(event["encodedDataLength"]))

        line.on("Network.loadingFinished", finished)
        page.on("request", lambda request: asked.append(request.url))
        line.send("Network.enable")
        page.goto(f"{home}/lessons/{lesson}", wait_until="load")
        page.wait_for_load_state("networkidle")
        page.evaluate("() => scrollTo(0, document.body.scrollHeight)")
        page.wait_for_timeout(400)
        near = (home, "data:", "blob:")
        paint = float(page.evaluate(PAINT))
        return Visit(
            sum(sizes) / 1024,
            len(asked),
            float(page.evaluate(CAME)),
            paint,
            sum(not url.startswith(near) for url in asked),
        )
    finally:
        context.close()
