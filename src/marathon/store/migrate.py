"""Makes a history, or brings an older one up to date and keeps a copy of it first."""

from __future__ import annotations

import pathlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from marathon.core.errors import NotAStore, StoreTooNew
from marathon.store.connect import Connections

HEAD = "0002"
# What all steps of `migrations` together make. A first start should not wait for Alembic to say the same.
FRESH = pathlib.Path(__file__).with_name("fresh.sql")


def migrate(connections: Connections, file: pathlib.Path, *, wait_seconds: float) -> pathlib.Path | None:
    """Bring the schema to where the code is; where the copy of the older history lies, if there was one.

    Raises:
        StoreTooNew: the history was written by a newer program.
        NotAStore: a database, but not ours.
    """
    with connections.reading() as connection:
        found = _revision(connection, file)
    if found == HEAD:
        return None
    if found is None:
        _make(connections, file)
        return None
    copy = _keep_copy(file, found)
    # Imported here, since almost every start finds the schema up to date and need not wait for it.
    from marathon.store.upgrade import upgrade  # noqa: PLC0415

    upgrade(file, HEAD, wait_seconds=wait_seconds)
    return copy


def _make(connections: Connections, file: pathlib.Path) -> None:
    with connections.writing() as connection:
        if _revision(connection, file) is None:  # else another program was quicker
            for statement in FRESH.read_text("utf-8").split("\n\n"):
                connection.execute(statement)
            connection.execute("INSERT INTO alembic_version VALUES (?)", [HEAD])


def _revision(connection: sqlite3.Connection, file: pathlib.Path) -> str | None:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    tables = [name for (name,) in rows]
    if "alembic_version" not in tables:
        _refuse_strangers(tables, file)
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    found = str(row[0]) if row else None
    if found and found > HEAD:
        raise StoreTooNew(
            f"This history was written by a newer Marathon (its form is {found}, this program knows {HEAD}).",
            where=str(file),
            mend="Update Marathon, or name another folder in MARATHON_HOME. Nothing was changed.",
        )
    return found


def _refuse_strangers(tables: list[str], file: pathlib.Path) -> None:
    if tables:
        raise NotAStore(
            "This database belongs to another program.",
            where=str(file),
            mend="Move it aside, or name another folder in MARATHON_HOME. Nothing was changed.",
        )


def _keep_copy(file: pathlib.Path, revision: str) -> pathlib.Path:
    day = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")
    copy = file.with_name(f"{file.stem}-before-update-{revision}-{day}{file.suffix}")
    # The database's own backup, for a plain copy of the file would miss what still lies in its log.
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
            _prove_copy(source, target, file)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return copy


def _prove_copy(source: sqlite3.Connection, target: sqlite3.Connection, file: pathlib.Path) -> None:
    """Nothing is changed before its copy is known to be whole."""
    numbers = [c.execute("SELECT count(*), max(sequence) FROM events").fetchone() for c in (source, target)]
    if numbers[0] != numbers[1] or target.execute("PRAGMA integrity_check").fetchone() != ("ok",):
        raise NotAStore(
            "Marathon's history could not be copied before its update: the file is damaged.",
            where=str(file),
            mend="Put a backup in its place, or start anew without it. Nothing was changed.",
        )
