"""Kills writers at random moments and looks whether everything that they were told is kept is there.

`python tests/store/killing.py 1000` makes a thousand kills, which takes some minutes; the tests make fewer.
"""

from __future__ import annotations

import itertools
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field

from marathon.store import open_store
from marathon.store.store import FILENAME

TESTS = pathlib.Path(__file__).parent.parent
WAYS = ("event", "attempt", "save", "put")
AT_ONCE = 2
LOOK_EVERY = 20
# A mother that has imported everything forks a writer for each line that she reads: a thousand starts cost one.
MOTHER = """
import itertools, os, pathlib, signal, sys, uuid
from datetime import UTC, datetime
from marathon.app.folders import Folders
from marathon.app.submit import check
from marathon.app.wiring import Engine, assemble
from marathon.app.work import put_work, save_work
from marathon.core.history import KINDS, Event
from marathon.core.verdict import CheckResult, Verdict
from marathon.curriculum import read_path
from marathon.store import open_store

class Judge:
    def judge(self, task, *, progress=None):
        return Verdict("not_yet", (CheckResult("a", "failed"),), signature="none")

    def close(self):
        pass

TOY = pathlib.Path(sys.argv[1])
reading = read_path(TOY)

def open_all(folder):
    folders = Folders(folder, folder / "cache")
    store = open_store(folder, wait_seconds=60)
    return assemble(reading, TOY, folders=folders, store=store, engine=Engine(Judge(), None, None, None))

def text(name, number):
    return f"# {name} {number}\\n" + "x = 1\\n" * 300

def events(m, name):
    for number in itertools.count():
        kind = KINDS[number % len(KINDS)]
        event = Event(kind, "greet-by-name", datetime.now(UTC), {"code": text(name, number)}, str(uuid.uuid4()))
        m.store.record(event)
        yield event.id

def attempts(m, name):
    for number in itertools.count():
        check(m, "double-it", text(name, number), save=False)
        yield f"{name} {number}"

def saves(m, name):
    for number in itertools.count():
        save_work(m, "double-it", text(name, number))
        yield f"{name} {number}"

def puts(m, name):
    for number in itertools.count():
        put_work(m, "double-it", text(name, number), why="met")
        yield f"{name} {number}"

def write(way, folder, notes, name):
    m = open_all(pathlib.Path(folder))
    said = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for told in {"event": events, "attempt": attempts, "save": saves, "put": puts}[way](m, name):
        os.write(said, told.encode() + b"\\n")

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        write(*line.rstrip("\\n").split("\\t"))
    print(child, flush=True)
"""


@dataclass
class Found:
    """What a series of kills came to; `lost` names what was told to be kept and is not there."""

    kills: int = 0
    told: int = 0
    lost: list[str] = field(default_factory=list)
    integrity: str = ""


class Killer:
    """Writers in homes below `folder`, one way of writing after the other, killed at moments drawn by `seed`."""

    def __init__(self, folder: pathlib.Path, seed: int) -> None:
        self.folder, self.chance, self.found = folder, random.Random(seed), Found()
        self.notes: dict[str, list[pathlib.Path]] = {way: [] for way in WAYS}
        command = [sys.executable, "-c", MOTHER, str(TESTS / "toy_path")]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "bufsize": 1}
        self.mother = subprocess.Popen(command, **pipes)

    def close(self) -> None:
        for stream in (self.mother.stdin, self.mother.stdout):
            stream.close()
        self.mother.wait()

    def kill(self, times: int) -> Found:
        for round_ in itertools.count():
            if self.found.kills >= times:
                break
            way = WAYS[round_ % len(WAYS)]
            # Two writers at one history; files are written by one at a time, as one person does.
            count = AT_ONCE if way in ("event", "attempt") else 1
            names = [f"{round_}-{i}" for i in range(count)]
            self._round(way, names)
            if round_ % LOOK_EVERY == 0:
                self._look()
        self._look()
        with sqlite3.connect(self.home("event") / FILENAME) as raw:
            self.found.integrity = raw.execute("PRAGMA integrity_check").fetchone()[0]
        return self.found

    def home(self, way: str) -> pathlib.Path:
        return self.folder / way

    def _round(self, way: str, names: list[str]) -> None:
        writers = []
        for name in names:
            note = self.folder / f"{way}-{name}.told"
            self.mother.stdin.write(f"{way}\t{self.home(way)}\t{note}\t{name}\n")
            writers.append((int(self.mother.stdout.readline()), note))
            self.notes[way].append(note)
        for writer, note in writers:
            _wait_for_the_first(note)
            time.sleep(self.chance.uniform(0, 0.03))
            os.kill(writer, signal.SIGKILL)
            self.found.kills += 1
        if way in ("save", "put"):
            self._look_at_file(way, names[0])

    def _look(self) -> None:
        """Everything that was told of events and attempts is in the history."""
        self.found.told = sum(len(_told(note)) for notes in self.notes.values() for note in notes)
        for way in ("event", "attempt"):
            if not self.home(way).exists():
                continue
            with open_store(self.home(way)) as store:
                if way == "event":
                    kept = {event.id for event in store.events()}
                else:
                    kept = {event.data["code"].splitlines()[0][2:] for event in store.events("attempt")}
            told = {line for note in self.notes[way] for line in _told(note)}
            self.found.lost += sorted(told - kept)

    def _look_at_file(self, way: str, name: str) -> None:
        """The file is whole, and as new as what was told last, or newer."""
        (file,) = (self.home(way) / "workspace").rglob("double_it.py")
        first, *rest = file.read_text().splitlines()
        last = _told(self.folder / f"{way}-{name}.told")[-1]
        written, number = first[2:].split()
        if written != name or int(number) < int(last.split()[1]) or len(rest) != 300:
            self.found.lost.append(f"{way} {last}: the file has {first!r} and {len(rest)} lines")


def _told(note: pathlib.Path) -> list[str]:
    """Whole lines only: the last one may have been cut off by the kill."""
    return note.read_text().split("\n")[:-1]


def _wait_for_the_first(note: pathlib.Path) -> None:
    deadline = time.monotonic() + 120
    while not (note.exists() and note.stat().st_size):
        if time.monotonic() > deadline:
            raise TimeoutError("the writer wrote nothing")
        time.sleep(0.002)


def kill_writers(folder: pathlib.Path, times: int, seed: int = 42195) -> Found:
    """Kill writers so many times."""
    with ExitStack() as stack:
        killer = Killer(folder, seed)
        stack.callback(killer.close)
        return killer.kill(times)


def main() -> int:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        found = kill_writers(pathlib.Path(folder), times)
    sys.stdout.write(
        f"{found.kills} kills, {found.told} times told that something is kept, {len(found.lost)} lost; "
        f"the database is {found.integrity}\n"
    )
    for line in found.lost[:20]:
        sys.stdout.write(f"lost: {line}\n")
    return 1 if found.lost else 0


if __name__ == "__main__":
    sys.exit(main())
