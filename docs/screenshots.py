"""Takes the pictures of docs/pictures: the pages as they are, wide and narrow, light and dark.

Run it with `make pictures`; it needs a Chromium, found as `chromium` or named in MARATHON_CHROMIUM.
"""

from __future__ import annotations

import os
import pathlib
import shutil
import sys
import tempfile
import uuid
from datetime import datetime, timedelta
from itertools import dropwhile, takewhile

from playwright.sync_api import Browser, Page, sync_playwright

from marathon.app.settings import put
from marathon.app.wiring import Marathon, open_marathon
from marathon.app.work import save_work
from marathon.core.curriculum import Lesson, Place
from marathon.core.exercise import Exercise
from marathon.core.history import Event
from marathon.web.serve import in_background

PICTURES = pathlib.Path(__file__).parent / "pictures"
SIZES = {"wide": (1440, 900), "narrow": (390, 844)}
# How long ago the learner of the pictures began.
WEEKS = 12
# The kind of an event, what it is about, and what else belongs to it.
Happened = tuple[str, str, dict[str, object]]
# Wide, these are shown down to their end.
WHOLE = ("path", "course", "plan", "components")
# These are shown in all four ways, the others wide and light, narrow and dark.
MAIN = ("path", "course", "lesson", "exercise")
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def main() -> int:
    program = os.environ.get("MARATHON_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not program:
        sys.stderr.write("No Chromium is here. Install one, or name it in MARATHON_CHROMIUM.\n")
        return 2
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MARATHON_HOME"] = folder
        with open_marathon() as m, in_background(m) as door, sync_playwright() as playwright:
            begin(m)
            browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
            for size in SIZES:
                for theme in ("light", "dark"):
                    shown = pages(m)
                    if (size == "wide") != (theme == "light"):
                        shown = {name: shown[name] for name in MAIN}
                    take(browser, door, shown, size=size, theme=theme)
            browser.close()
    return 0


def model(m: Marathon) -> tuple[Place, Exercise]:
    """The longest lesson that needs nothing installed besides, and its first exercise of whole code."""
    own = [p for p in m.path.places() if p.lesson.written and not p.runs_with.environment]
    place = max(own, key=lambda place: len(place.lesson.blocks))
    return place, next(e for e in place.lesson.exercises if e.wrong and e.level >= 3)


def pages(m: Marathon) -> dict[str, str]:
    """The addresses of the pages, by the names of their pictures."""
    place, exercise = model(m)
    course = place.course
    project, exam = course.written_project, course.exam
    assert project is not None
    assert exam is not None
    return {
        "path": "/",
        "course": f"/courses/{course.id}",
        "lesson": f"/lessons/{place.lesson.id}",
        "exercise": f"/exercises/{exercise.id}",
        "review": "/review",
        "plan": "/plan",
        "project": f"/project/{project.id}",
        "exam": f"/exam/{exam.id}",
        "placement": "/placement",
        "search": "/search?q=sorted",
        "glossary": "/glossary",
        "settings": "/settings",
        "components": "/components",
    }


def begin(m: Marathon) -> None:
    """A learner in the middle of the model lesson, with a wrong answer in the editor: no empty house."""
    place, exercise = model(m)
    put(m, name="Ines", pace=5)
    before = list(takewhile(lambda other: other.lesson != place.lesson, m.path.places()))
    now = m.clock()
    for number, earlier in enumerate(before):
        end = now - timedelta(days=1 + WEEKS * 7 * (1 - (number + 1) / len(before)))
        write_down(m, finished(earlier.lesson), end=end)
    passed = [other.id for other in place.lesson.exercises if other is not exercise][:2]
    save_work(m, exercise.id, without_head(exercise.wrong[0].code))
    write_down(m, under_way(place.lesson, passed), end=now)


def without_head(code: str) -> str:
    """A wrong answer without what its author says about it."""
    lines = code.splitlines(keepends=True)
    return "".join(dropwhile(lambda line: line.startswith("#"), lines))


def finished(lesson: Lesson) -> list[Happened]:
    """What doing a lesson from its beginning to its end leaves in the history."""
    passed = [exercise.id for exercise in lesson.exercises]
    return [*under_way(lesson, passed), ("lesson_done", lesson.id, {})]


def under_way(lesson: Lesson, passed: list[str]) -> list[Happened]:
    """What reading in a lesson and passing some of its exercises leaves in the history."""
    happened: list[Happened] = [("lesson_opened", lesson.id, {})]
    happened += [("cell_run", lesson.id, {"cell": "", "ended": "returned", "seconds": 0.1})] * 8
    happened += [("attempt", name, {"outcome": "passed", "counted": True}) for name in passed]
    return [*happened, ("place", lesson.id, {"anchor": ""})]


def write_down(m: Marathon, happened: list[Happened], *, end: datetime) -> None:
    """As if it had happened in the forty minutes before `end`."""
    step = timedelta(minutes=40 / len(happened))
    start = end - timedelta(minutes=40)
    m.store.record(
        *(
            Event(kind, subject, start + step * number, data, str(uuid.uuid4()))
            for number, (kind, subject, data) in enumerate(happened)
        )
    )


def take(browser: Browser, door: str, addresses: dict[str, str], *, size: str, theme: str) -> None:
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if theme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(door)
    for name, address in addresses.items():
        page.goto(door.partition("/?")[0] + address, wait_until="networkidle")
        page.evaluate("document.fonts.ready")
        if name == "exercise":
            check(page)
        save(page, name, size, theme)
    context.close()


def check(page: Page) -> None:
    """Press Check, and wait for the verdict."""
    page.get_by_role("button", name="Check").filter(visible=True).first.click()
    page.get_by_text("Not yet").filter(visible=True).first.wait_for()


def save(page: Page, name: str, size: str, theme: str) -> None:
    file = PICTURES / f"{name}-{SIZES[size][0]}-{theme}.png"
    # Some are shown whole; of the others one sees what one sees without scrolling.
    page.screenshot(path=file, full_page=size == "wide" and name in WHOLE)
    sys.stdout.write(f"{file.relative_to(PICTURES.parent.parent)}\n")


if __name__ == "__main__":
    sys.exit(main())
