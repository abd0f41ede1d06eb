"""Connections to SQLite that keep what they promise."""

from __future__ import annotations

import pathlib
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Connections:
    """Connections to `file`, lent to one user at a time and kept open for the next; any thread may ask.

    `wait_seconds` is how long each waits for another program that holds the file.
    """

    def __init__(self, file: pathlib.Path, *, wait_seconds: float) -> None:
        self._file = file
        self._wait_seconds = wait_seconds
        self._free: list[sqlite3.Connection] = []
        self._lock = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A transaction that sees one state of the file."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that holds the right to write from its first moment, committed at the end."""
        # One that reads first and writes later can meet "locked" without waiting; this one cannot.
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def close(self) -> None:
        with self._lock:
            free, self._free = self._free, []
        for connection in free:
            connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        connection = self._take()
        try:
            connection.execute(begin)
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            connection.close()  # which takes back what was not committed
            raise
        with self._lock:
            self._free.append(connection)

    def _take(self) -> sqlite3.Connection:
        with self._lock:
            if self._free:
                return self._free.pop()
        return self._open()

    def _open(self) -> sqlite3.Connection:
        # Transactions are begun by us, not guessed by the driver: it would leave DDL outside of them.
        connection = sqlite3.connect(
            self._file, timeout=self._wait_seconds, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            # FULL: a commit returns when the disk has it, so that an acknowledged event survives a power cut.
            connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
        return connection
