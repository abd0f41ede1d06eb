"""The history on disk: events go in and are never changed."""

from __future__ import annotations

import pathlib
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Engine, RowMapping, Select, func, insert, select

from marathon.core.history import Event
from marathon.store.connect import connect, writing
from marathon.store.migrate import migrate
from marathon.store.schema import events as table
from marathon.store.trouble import clear_errors

FILENAME = "marathon.db"
PAGE = 500


def open_store(folder: pathlib.Path, *, wait_seconds: float = 5.0) -> Store:
    """The history in `folder`, made if there is none, brought up to date if it is older.

    `wait_seconds` is how long to wait for another program that holds it.

    Raises:
        StoreTrouble: locked, full, read-only, not a database, or of a newer Marathon.
    """
    file = folder / FILENAME
    with clear_errors(file):
        folder.mkdir(parents=True, exist_ok=True)
        engine = connect(file, wait_seconds=wait_seconds)
        try:
            migrate(engine, file)
        except BaseException:
            engine.dispose()
            raise
    return Store(engine, file)


class Store:
    """Thread-safe. What `record` has returned for survives a crash of the program and of the machine."""

    def __init__(self, engine: Engine, file: pathlib.Path) -> None:
        self._engine = engine
        self.file = file

    def record(self, *events: Event) -> int:
        """Keep `events`, all or none; the sequence number of the last one (0 without any).

        Raises:
            StoreTrouble: they could not be kept, and were not.
        """
        if not events:
            return 0
        with clear_errors(self.file), writing(self._engine) as connection:
            rows = [connection.execute(insert(table).values(**_row(event))) for event in events]
        return int(rows[-1].lastrowid)

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
        wanted = _wanted(kind, subject, since)
        if upto is not None:
            wanted = wanted.where(table.c.sequence <= upto)
        # Only their numbers are put in order: an event may carry a whole program.
        numbers = wanted.with_only_columns(table.c.sequence).order_by(table.c.at, table.c.id)
        with clear_errors(self.file), self._engine.connect() as connection:
            ordered = connection.execute(numbers).scalars().all()
        for start in range(0, len(ordered), PAGE):
            yield from self._numbered(ordered[start : start + PAGE])

    def news(self, after: int = 0) -> tuple[tuple[Event, ...], int]:
        """What was recorded after a sequence number, in that order, and the number to ask with next time."""
        pairs = tuple(self._pages(select(table), after))
        return tuple(event for _, event in pairs), pairs[-1][0] if pairs else after

    def last(self, kind: str, subject: str) -> Event | None:
        """The latest event of a kind about a subject."""
        query = _wanted(kind, subject, None).order_by(table.c.at.desc(), table.c.id.desc()).limit(1)
        with clear_errors(self.file), self._engine.connect() as connection:
            row = connection.execute(query).mappings().first()
        return _event(row) if row else None

    def latest(self) -> int:
        """The sequence number of what was recorded last (0: nothing was)."""
        with clear_errors(self.file), self._engine.connect() as connection:
            return int(connection.execute(select(func.max(table.c.sequence))).scalar_one() or 0)

    def missing(self, ids: Collection[str]) -> set[str]:
        """Which of these ids of events are not here."""
        wanted, here = sorted(ids), set[str]()
        for start in range(0, len(wanted), PAGE):
            query = select(table.c.id).where(table.c.id.in_(wanted[start : start + PAGE]))
            with clear_errors(self.file), self._engine.connect() as connection:
                here.update(connection.execute(query).scalars())
        return set(wanted) - here

    def count(self) -> int:
        """How many events there are."""
        with clear_errors(self.file), self._engine.connect() as connection:
            return int(connection.execute(select(func.count()).select_from(table)).scalar_one())

    def try_writing(self) -> None:
        """Take the right to write for a moment and change nothing.

        Raises:
            StoreTrouble: locked, full or read-only.
        """
        with clear_errors(self.file), writing(self._engine):
            return

    def close(self) -> None:
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _numbered(self, numbers: Sequence[int]) -> list[Event]:
        query = select(table).where(table.c.sequence.in_(numbers))
        with clear_errors(self.file), self._engine.connect() as connection:
            rows = {row["sequence"]: row for row in connection.execute(query).mappings()}
        return [_event(rows[number]) for number in numbers]

    def _pages(self, query: Select[Any], after: int) -> Iterator[tuple[int, Event]]:
        # Page by page, so that no reader keeps a transaction open while its caller thinks.
        while True:
            page = query.where(table.c.sequence > after).order_by(table.c.sequence).limit(PAGE)
            with clear_errors(self.file), self._engine.connect() as connection:
                rows = connection.execute(page).mappings().all()
            yield from ((row["sequence"], _event(row)) for row in rows)
            if len(rows) < PAGE:
                return
            after = rows[-1]["sequence"]


def _wanted(kind: str | None, subject: str | None, since: datetime | None) -> Select[Any]:
    query = select(table)
    if kind is not None:
        query = query.where(table.c.kind == kind)
    if subject is not None:
        query = query.where(table.c.subject == subject)
    if since is not None:
        query = query.where(table.c.at >= _text(since))
    return query


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _row(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "kind": event.kind,
        "subject": event.subject,
        "at": _text(event.at),
        "data": dict(event.data),
    }


def _event(row: RowMapping) -> Event:
    return Event(row["kind"], row["subject"], datetime.fromisoformat(row["at"]), row["data"], row["id"])
