"""What the pages take after fifty years: a hundred thousand events, and every page asked for again and again.

python -m bench history [--rounds 7]
"""

from __future__ import annotations

import pathlib
import tempfile
import time
from datetime import date, timedelta

from starlette.testclient import TestClient

from bench.results import Cell, Section, Table, middle
from bench.years import Life, live
from marathon.app.search import shelf
from marathon.app.settings import put
from marathon.app.wiring import Marathon, open_marathon
from marathon.web import make_app

ROUNDS = 7
EVENTS = 100_000
PORTION = 5_000
ORIGIN = "http://127.0.0.1:8642"


def measure(rounds: int = ROUNDS) -> Section:
    """The median of each page at the server, and the first reading of the whole history."""
    with (
        tempfile.TemporaryDirectory() as folder,
        open_marathon(data_folder=pathlib.Path(folder), warm=False) as m,
    ):
        live_long(m)
        began = time.perf_counter()
        m.memory.record()
        first = 1000 * (time.perf_counter() - began)
        put(m, pace=3)
        shelf(m)
        times = {address: page(m, address, rounds) for address in addresses(m)}
        count = m.store.count()
    rows: list[list[Cell]] = [[address, middle(taken), max(taken)] for address, taken in times.items()]
    return Section(
        "After fifty years",
        f"A history of {count} events over fifty years; each page is asked for {rounds} times in a row, "
        "and counted at the server, template included.",
        [Table(("page", "p50 ms", "most ms"), rows)],
        {
            "page ms": max(middle(taken) for taken in times.values()),
            "search ms": middle(times["/search?q=lopo"]),
            "first ms": first,
        },
        (f"Reading the whole history for the first time, at the start, takes {first:.0f} ms.",),
    )


def live_long(m: Marathon) -> None:
    """Fifty years up to yesterday, an hour on four days of the week."""
    last = m.clock().date() - timedelta(days=1)
    first = date(last.year - 50, 1, 1)
    days = (0, 1, 3, 5)
    life = Life(first, last, lambda day: 90 if day.weekday() in days else 0, slowness=25)
    events = [event for _, event in zip(range(EVENTS), live(m.path, life), strict=False)]
    for start in range(0, len(events), PORTION):
        m.store.record(*events[start : start + PORTION])


def addresses(m: Marathon) -> list[str]:
    lesson = next(place.lesson.id for place in m.path.places() if place.lesson.written)
    _, course = next(m.path.courses())
    pages = ["/", "/plan", "/plan?until=1990-01-01", f"/courses/{course.id}", f"/lessons/{lesson}"]
    return [*pages, "/placement", "/day", "/glossary", "/search?q=loop", "/search?q=lopo", "/settings"]


def page(m: Marathon, address: str, rounds: int) -> list[float]:
    """Milliseconds of each visit after the first."""
    client = TestClient(make_app(m, token="t"), base_url=ORIGIN)
    client.get("/?token=t")
    taken = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        answer = client.get(address)
        taken.append(1000 * (time.perf_counter() - began))
        assert answer.status_code == 200, address
    return taken[1:]
