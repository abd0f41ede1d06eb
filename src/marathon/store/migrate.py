"""Brings an older history up to date, and keeps a copy of it first."""

from __future__ import annotations

import pathlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, inspect, text

from marathon.core.errors import NotAStore, StoreTooNew
from marathon.store.connect import writing

HEAD = "0002"
SCRIPTS = pathlib.Path(__file__).parent / "migrations"


def migrate(engine: Engine, file: pathlib.Path, to: str = HEAD) -> pathlib.Path | None:
    """Bring the schema to revision `to`; where the copy of the older history lies, if there was one.

    Raises:
        StoreTooNew: the history was written by a newer program.
        NotAStore: a database, but not ours.
    """
    with engine.connect() as connection:
        found = _revision(connection, file)
    if found == to:
        return None
    copy = _keep_copy(file, found) if found else None
    with writing(engine) as connection:
        _upgrade(connection, to)
    return copy


def _revision(connection: Connection, file: pathlib.Path) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        _refuse_strangers(tables, file)
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
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


def _upgrade(connection: Connection, to: str) -> None:
    # Imported here, since almost every start finds the schema up to date and need not wait for it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
