"""Whatever is the matter with the database: what happened, where, and how to mend it."""

from __future__ import annotations

import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile

import pytest

from marathon.core.errors import (
    NotAStore,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
    StoreTrouble,
)
from marathon.store import open_store
from marathon.store.store import FILENAME
from marathon.store.trouble import clear_errors

HOLDER = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("PRAGMA locking_mode = EXCLUSIVE")
raw.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held(folder):
    """Another process holds the database for itself alone."""
    open_store(folder).close()
    command = [sys.executable, "-c", HOLDER, str(folder / FILENAME)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "held\n"
    yield process
    process.stdin.close()
    process.wait()
    process.stdout.close()


def test_locked_by_another_process_when_opening(folder, held):
    with pytest.raises(StoreLocked) as caught:
        open_store(folder, wait_seconds=0.1)
    assert caught.value.where == str(folder / FILENAME)
    assert "Another program is holding" in str(caught.value)
    assert "try again" in caught.value.mend


def test_locked_while_recording(folder, event):
    with open_store(folder, wait_seconds=0.1) as store:
        raw = sqlite3.connect(folder / FILENAME, isolation_level=None)
        raw.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreLocked):
            store.record(event())
        raw.execute("ROLLBACK")
        raw.close()
        sent = event()
        store.record(sent)
        assert list(store.events()) == [sent]


def test_a_holder_that_dies_holds_no_longer(folder, held, event):
    os.kill(held.pid, signal.SIGKILL)
    held.wait()
    with open_store(folder) as store:
        assert store.record(event()) == 1


def test_a_file_that_is_no_database_is_not_touched(folder):
    folder.mkdir()
    file = folder / FILENAME
    file.write_bytes(b"my shopping list\n" * 100)
    with pytest.raises(NotAStore, match="cannot be read") as caught:
        open_store(folder)
    assert caught.value.where == str(file)
    assert file.read_bytes() == b"my shopping list\n" * 100


def test_a_damaged_database_is_said_to_be_damaged(folder, event):
    with open_store(folder) as store:
        store.record(*(event(text="x" * 500) for _ in range(200)))
    file = folder / FILENAME
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xab" * (len(content) - 4096)
    file.write_bytes(content)
    with pytest.raises(NotAStore), open_store(folder) as store:
        list(store.events())


def test_a_full_disk_says_so_and_keeps_what_was_there(folder, event):
    with open_store(folder) as store:
        sent = event()
        store.record(sent)
        with store._connections.reading() as connection:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreFull, match=r"disk is full.*Free some space"):
            for _ in range(100):
                store.record(event(text="x" * 5000))
        assert next(store.events()) == sent
        assert all(len(one.data.get("text", "")) in (0, 5000) for one in store.events())


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreReadOnly, match="may not write"):
        open_store(tmp_path / "file" / "home")


READER = """
import os, pathlib, sys
from marathon.core.errors import StoreReadOnly
from marathon.store import open_store
if os.geteuid() == 0:  # root may write anywhere, so it becomes somebody else
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
try:
    open_store(pathlib.Path(sys.argv[1]))
except StoreReadOnly as fault:
    print(fault)
"""


@pytest.mark.parametrize("there_already", [False, True])
def test_a_folder_that_may_not_be_written(there_already):
    with tempfile.TemporaryDirectory() as place:
        home = pathlib.Path(place)
        if there_already:
            open_store(home).close()
        for file in home.iterdir():
            file.chmod(0o444)
        home.chmod(0o555)
        command = [sys.executable, "-c", READER, str(home)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        home.chmod(0o755)
    assert done.stderr == ""
    assert "Marathon may not write its history" in done.stdout
    assert str(home) in done.stdout


def test_unknown_trouble_is_told_with_its_own_words(tmp_path):
    said = pytest.raises(StoreTrouble, match=r"no such table: nowhere.*marathon doctor")
    with said, clear_errors(tmp_path / "x.db"), sqlite3.connect(tmp_path / "x.db") as raw:
        raw.execute("SELECT * FROM nowhere")
