"""From nothing: to the first page, to the first verdict; and what an idle Marathon holds.

python -m bench start [--rounds 4]
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import replace
from http.cookiejar import CookieJar
from pathlib import Path
from types import MappingProxyType

from bench.libraries import CASES, PATIENT
from bench.machine import processes, resident
from bench.many_lessons import LESSONS, write_lessons
from bench.results import Cell, Section, Table, middle, slow
from bench.tasks import RIGHT, Small
from marathon.curriculum import read_path, where_is_path
from marathon.curriculum.kept import SETTLED_SECONDS
from marathon.engine import Judge
from marathon.engine.environments import Environments, cache_folder, specs_of
from marathon.engine.jail import watch

ROUNDS = 4
HEAVY_ROUNDS = 3
IDLE_SECONDS = 6
SAID = re.compile(r"http://\S+")
Seen = tuple[float, float, float]


def measure(rounds: int = ROUNDS) -> Section:
    """Commands first; then a judge for every sort of environment."""
    starts = [first_page() for _ in range(rounds + 1)][1:]
    pages = [one[0] for one in starts]
    fresh, *grown = with_many_lessons(rounds)
    idle, warm = [one[1] for one in starts], [one[2] for one in starts]
    rows, numbers = first_verdicts(min(rounds, HEAVY_ROUNDS))
    return Section(
        "From nothing",
        "`marathon`, already installed, until the first page has come; "
        "then left alone while it warms its processes. "
        f"The path with {LESSONS} written lessons has copies of those that there are; it is parsed once "
        "after every change, and what was read is kept.",
        [
            Table(
                ("", "p50", "p95"),
                [
                    ["command to first page, s", middle(pages), slow(pages)],
                    [f"the same with {LESSONS} written lessons, s", middle(grown), slow(grown)],
                    ["the first time with them, s", fresh, None],
                    ["idle server, MB resident", middle(idle), slow(idle)],
                    ["its warm processes, MB", middle(warm), slow(warm)],
                ],
            ),
            Table(
                ("a judge from its start", "to the first verdict, s", "the next one, ms", "zygotes, MB"),
                rows,
            ),
        ],
        {"page": middle(pages), "page, many lessons": middle(grown), "idle MB": middle(idle), **numbers},
        (
            f"{rounds} starts of the command, {min(rounds, HEAVY_ROUNDS)} of each judge.",
            "Warm processes share memory: each counts with its share (PSS).",
        ),
    )


def with_many_lessons(rounds: int, lessons: int = LESSONS) -> list[float]:
    """Seconds to the first page of a path that is nearly all written; the first time it has to be parsed."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "path")
        assert write_lessons(where_is_path(), root, lessons) == lessons
        time.sleep(SETTLED_SECONDS)  # what was written just now is not trusted to stay
        around = {"MARATHON_PATH": str(root), "MARATHON_CACHE": str(Path(folder, "cache"))}
        return [first_page(around, idle=0)[0] for _ in range(rounds + 1)]


def first_page(around: Mapping[str, str] = MappingProxyType({}), idle: float = IDLE_SECONDS) -> Seen:
    """Seconds to the first page, megabytes of the idle server, and of its warm processes."""
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "marathon", "--no-browser"]
        surroundings = os.environ | {"MARATHON_HOME": home, "PYTHONUNBUFFERED": "1", **around}
        started = time.perf_counter()
        process = subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True)
        try:
            assert process.stdout
            said = SAID.search(process.stdout.readline())
            assert said, "the command said no address"
            opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
            with opener.open(said.group()) as answer:
                assert b"</html>" in answer.read()
            took = time.perf_counter() - started
            time.sleep(idle)
            others = [pid for pid in watch.descendants(process.pid) if pid != process.pid]
            return took, held(process.pid), sum(map(resident, others))
        finally:
            process.terminate()
            process.wait(30)


def held(pid: int) -> float:
    """Megabytes that a process has in memory, what it shares with others included."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def first_verdicts(rounds: int) -> tuple[list[list[Cell]], dict[str, float]]:
    root = where_is_path()
    specializations = read_path(root).path.specializations
    environments = Environments(cache_folder() / "environments", specs_of(root, specializations))
    preload = {one.environment: one.preload for one in reversed(specializations)}
    rows: list[list[Cell]] = []
    for name, small in {"Python": RIGHT, **CASES}.items():
        if environments.python(small.environment, small.framework):
            ready = replace(small, preload=preload[small.environment], limits=PATIENT)
            tries = [first_verdict(environments, ready) for _ in range(rounds)]
            rows.append([name, *(middle(column) for column in zip(*tries, strict=True))])
    return rows, {f"first verdict, {row[0]}": float(row[1] or 0) for row in rows}


def first_verdict(environments: Environments, small: Small) -> tuple[float, float, float]:
    """Seconds from nothing to the first verdict, milliseconds of the next, megabytes of the zygotes."""
    started = time.perf_counter()
    with Judge(environments.python) as judge:
        assert judge.judge(small.task()).passed
        first = time.perf_counter() - started
        time.sleep(0.5)
        again = time.perf_counter()
        assert judge.judge(small.task()).passed
        following = (time.perf_counter() - again) * 1000
        size = sum(map(resident, processes(judge)))
    return first, following, size
