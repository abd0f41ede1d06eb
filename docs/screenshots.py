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
from datetime import timedelta
from itertools import dropwhile

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
                    take(browser, door, pages(m), size=size, theme=theme)
            browser.close()
    return 0


def model(m: Marathon) -> tuple[Place, Exercise]:
    """The longest lesson that needs nothing installed besides, and its first exercise of whole code."""
    own = [p for p in m.path.places() if p.lesson.written and not p.specialization.environment]
    place = max(own, key=lambda place: len(place.lesson.blocks))
    return place, next(e for e in place.lesson.exercises if e.wrong and e.level >= 3)


def pages(m: Marathon) -> dict[str, str]:
    """The addresses of the pages, by the names of their pictures."""
    place, exercise = model(m)
    return {
        "path": "/",
        "course": f"/courses/{place.course.id}",
        "lesson": f"/lessons/{place.lesson.id}",
        "exercise": f"/exercises/{exercise.id}",
    }


def begin(m: Marathon) -> None:
    """A learner in the middle of the model lesson, with a wrong answer in the editor: no empty house."""
    place, exercise = model(m)
    put(m, name="Ines", pace=5)
    passed = [other.id for other in place.lesson.exercises if other is not exercise][:2]
    save_work(m, exercise.id, without_head(exercise.wrong[0].code))
    write_down(m, place.lesson, passed)


def without_head(code: str) -> str:
    """A wrong answer without what its author says about it."""
    lines = code.splitlines(keepends=True)
    return "".join(dropwhile(lambda line: line.startswith("#"), lines))


def write_down(m: Marathon, lesson: Lesson, passed: list[str]) -> None:
    """What reading in a lesson and passing some of its exercises leaves in the history, in forty minutes."""
    happened: list[tuple[str, str, dict[str, object]]] = [("lesson_opened", lesson.id, {})]
    happened += [("cell_run", lesson.id, {"cell": "", "ended": "returned", "seconds": 0.1})] * 8
    happened += [("attempt", name, {"outcome": "passed", "counted": True}) for name in passed]
    happened += [("place", lesson.id, {"anchor": ""})]
    step = timedelta(minutes=40 / len(happened))
    start = m.clock() - timedelta(minutes=40)
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
    # Path and course are shown whole; of the others one sees what one sees without scrolling.
    page.screenshot(path=file, full_page=size == "wide" and name in ("path", "course"))
    sys.stdout.write(f"{file.relative_to(PICTURES.parent.parent)}\n")


if __name__ == "__main__":
    sys.exit(main())
