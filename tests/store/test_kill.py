"""What was acknowledged survives kill -9."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from marathon.store import open_store
from marathon.store.store import FILENAME

# A mother that has imported everything forks a writer for each line that she reads: forty starts cost one.
MOTHER = """
import os, pathlib, signal, sys, uuid
from datetime import UTC, datetime
from marathon.core.history import Event
from marathon.store import open_store

def write(folder, notes):
    store = open_store(pathlib.Path(folder), wait_seconds=60)
    said = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    while True:
        data = {"code": "x = 1\\n" * 300}
        event = Event("attempt", "double-it", datetime.now(UTC), data, str(uuid.uuid4()))
        store.record(event)
        os.write(said, event.id.encode() + b"\\n")

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        write(*line.rstrip("\\n").split("\\t"))
    print(child, flush=True)
"""
KILLS, AT_ONCE = 40, 2


@pytest.fixture
def mother():
    command = [sys.executable, "-c", MOTHER]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    yield process
    process.stdin.close()
    process.stdout.close()
    process.wait()


def start_writer(mother, folder, notes):
    mother.stdin.write(f"{folder}\t{notes}\n")
    return int(mother.stdout.readline())


def wait_for_the_first(notes):
    deadline = time.monotonic() + 120
    while not (notes.exists() and notes.stat().st_size):
        assert time.monotonic() < deadline, "the writer wrote nothing"
        time.sleep(0.002)


def test_every_acknowledged_event_survives_being_killed(folder, tmp_path, mother):
    open_store(folder).close()
    chance = random.Random(42195)
    all_notes = []
    for round_ in range(KILLS // AT_ONCE):
        notes = [tmp_path / f"{round_}-{i}" for i in range(AT_ONCE)]
        writers = [start_writer(mother, folder, note) for note in notes]
        for writer, note in zip(writers, notes, strict=True):
            wait_for_the_first(note)
            time.sleep(chance.uniform(0, 0.03))
            os.kill(writer, signal.SIGKILL)
        all_notes += notes
        with open_store(folder) as store:
            kept = {event.id for event in store.events()}
        told = [line for note in all_notes for line in note.read_text().split()]
        assert kept.issuperset(told)
    with sqlite3.connect(folder / FILENAME) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert len(told) >= KILLS


def test_a_first_start_that_is_killed_leaves_nothing_half_made(folder, event):
    program = "import pathlib, sys; from marathon.store import open_store; print('go', flush=True); open_store(pathlib.Path(sys.argv[1]))"
    chance = random.Random(7)
    for round_ in range(6):
        home = folder / str(round_)
        process = subprocess.Popen([sys.executable, "-c", program, str(home)], stdout=subprocess.PIPE)
        process.stdout.readline()
        try:
            process.wait(chance.uniform(0.02, 0.3))
        except subprocess.TimeoutExpired:
            process.kill()
        process.wait()
        process.stdout.close()
        with open_store(home) as store:
            assert store.record(event()) == 1
