"""The history on disk: events go in and are never changed."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import chain
from types import TracebackType
from typing import Any, Self

from marathon.core.history import Event
from marathon.store.connect import Connections
from marathon.store.migrate import migrate
from marathon.store.trouble import clear_errors

FILENAME = "marathon.db"
PAGE = 500
_COLUMNS = "sequence, id, kind, subject, at, data"
_INSERT = "INSERT INTO events (id, kind, subject, at, data) VALUES (?, ?, ?, ?, ?)"
_Row = tuple[int, str, str, str, str, str]


def open_store(folder: pathlib.Path, *, wait_seconds: float = 5.0) -> Store:
    """The history in `folder`, made if there is none, brought up to date if it is older.

    `wait_seconds` is how long to wait for another program that holds it.

    Raises:
        StoreTrouble: locked, full, read-only, not a database, or of a newer Marathon.
    """
    file = folder / FILENAME
    with clear_errors(file):
        folder.mkdir(parents=True, exist_ok=True)
        connections = Connections(file, wait_seconds=wait_seconds)
        try:
            migrate(connections, file, wait_seconds=wait_seconds)
        except BaseException:
            connections.close()
            raise
    return Store(connections, file)


class Store:
    """Thread-safe. What `record` has returned for survives a crash of the program and of the machine."""

    def __init__(self, connections: Connections, file: pathlib.Path) -> None:
        self._connections = connections
        self.file = file

    def record(self, *events: Event) -> int:
        """Keep `events`, all or none; the sequence number of the last one (0 without any).

        Raises:
            StoreTrouble: they could not be kept, and were not.
        """
        if not events:
            return 0
        with clear_errors(self.file), self._connections.writing() as connection:
            last = [connection.execute(_INSERT, _row(event)).lastrowid for event in events][-1]
        return last or 0

    def events(
        self,
        kind: str | None = None,
        subject: str | None = None,
        since: datetime | None = None,
        *,
        upto: int | None = None,
    ) -> Iterator[Event]:
        """Events in the order of their time, of a `kind`, about a `subject`, `since` a time.

        Those of the same moment are in the order of their ids. `upto` leaves out what was recorded after that
        sequence number.
        """
        wanted: dict[str, Any] = dict(_wanted(kind, subject, since))
        if upto is not None:
            wanted["sequence <="] = upto
        # Only their numbers are put in order: an event may carry a whole program.
        ordered = [number for (number,) in self._ask(wanted, "ORDER BY at, id", columns="sequence")]
        for start in range(0, len(ordered), PAGE):
            yield from self._numbered(ordered[start : start + PAGE])

    def news(self, after: int = 0) -> tuple[tuple[Event, ...], int]:
        """What was recorded after a sequence number, in that order, and the number to ask with next time."""
        pairs = tuple(self._pages(after))
        return tuple(event for _, event in pairs), pairs[-1][0] if pairs else after

    def last(self, kind: str, subject: str) -> Event | None:
        """The latest event of a kind about a subject."""
        rows = self._ask(_wanted(kind, subject, None), "ORDER BY at DESC, id DESC LIMIT 1")
        return _event(rows[0]) if rows else None

    def latest(self) -> int:
        """The sequence number of what was recorded last (0: nothing was)."""
        with clear_errors(self.file), self._connections.reading() as connection:
            return int(connection.execute("SELECT max(sequence) FROM events").fetchone()[0] or 0)

    def missing(self, ids: Collection[str]) -> set[str]:
        """Which of these ids of events are not here."""
        wanted, here = sorted(ids), set[str]()
        for start in range(0, len(wanted), PAGE):
            rows = self._ask({"id IN": wanted[start : start + PAGE]}, columns="id")
            here.update(name for (name,) in rows)
        return set(wanted) - here

    def count(self) -> int:
        """How many events there are."""
        with clear_errors(self.file), self._connections.reading() as connection:
            return int(connection.execute("SELECT count(*) FROM events").fetchone()[0])

    def try_writing(self) -> None:
        """Take the right to write for a moment and change nothing.

        Raises:
            StoreTrouble: locked, full or read-only.
        """
        with clear_errors(self.file), self._connections.writing():
            return

    def close(self) -> None:
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _numbered(self, numbers: Sequence[int]) -> list[Event]:
        rows = {row[0]: row for row in self._ask({"sequence IN": numbers})}
        return [_event(rows[number]) for number in numbers]

    def _pages(self, after: int) -> Iterator[tuple[int, Event]]:
        # Page by page, so that no reader keeps a transaction open while its caller thinks.
        while True:
            rows = self._ask({"sequence >": after}, f"ORDER BY sequence LIMIT {PAGE}")
            yield from ((row[0], _event(row)) for row in rows)
            if len(rows) < PAGE:
                return
            after = rows[-1][0]

    def _ask(self, wanted: Mapping[str, Any], rest: str = "", *, columns: str = _COLUMNS) -> list[Any]:
        """Rows for which each condition holds for its value; one that ends with IN has several."""
        values = [list(value) if column.endswith(" IN") else [value] for column, value in wanted.items()]
        marks = [f"({', '.join('?' * len(several))})" for several in values]
        conditions = " AND ".join(map(" ".join, zip(wanted, marks, strict=True))) or "TRUE"
        query = f"SELECT {columns} FROM events WHERE {conditions} {rest}"  # noqa: S608 - our own words only
        with clear_errors(self.file), self._connections.reading() as connection:
            return connection.execute(query, list(chain.from_iterable(values))).fetchall()


def _wanted(kind: str | None, subject: str | None, since: datetime | None) -> dict[str, str]:
    """Conditions, and what each is compared with."""
    asked = {"kind =": kind, "subject =": subject, "at >=": _text(since) if since else None}
    return {column: value for column, value in asked.items() if value is not None}


def _text(at: datetime) -> str:
    # A fixed width, so that text order is time order.
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _row(event: Event) -> tuple[str, str, str, str, str]:
    return event.id, event.kind, event.subject, _text(event.at), json.dumps(dict(event.data))


def _event(row: _Row) -> Event:
    _, id_, kind, subject, at, data = row
    return Event(kind, subject, datetime.fromisoformat(at), json.loads(data), id_)
