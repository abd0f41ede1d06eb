"""Connections to SQLite that keep what they promise."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event


def connect(file: pathlib.Path, *, wait_seconds: float) -> Engine:
    """An engine for `file`; nothing is opened yet."""
    engine = create_engine(f"sqlite:///{file}", connect_args={"timeout": wait_seconds})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that holds the right to write from its first moment, committed at the end."""
    with engine.connect() as plain:
        connection = plain.execution_options(marathon_writes=True)
        with connection.begin():
            yield connection


def _prepare(connection: Any, _record: Any) -> None:
    # Transactions are begun by `_begin`, not guessed by the driver: it would leave DDL outside of them.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a commit returns when the disk has it, so that an acknowledged event survives a power cut.
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later can meet "locked" without waiting; this one cannot.
    writes = connection.get_execution_options().get("marathon_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
