"""Runs the steps that lead an older history to a newer form; the one place that needs Alembic."""

from __future__ import annotations

import pathlib

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

SCRIPTS = pathlib.Path(__file__).parent / "migrations"


def upgrade(file: pathlib.Path, to: str, *, wait_seconds: float) -> None:
    """Bring the schema of `file` to revision `to`, all of it or nothing.

    Raises:
        sqlite3.Error: the database could not do it.
    """
    engine = create_engine(
        f"sqlite:///{file}",
        connect_args={"timeout": wait_seconds, "isolation_level": None},
        poolclass=NullPool,
    )
    # The driver would leave DDL outside of transactions: this one is begun by us, with the right to write.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as connection:
            run_steps(connection, to)
    except DBAPIError as fault:
        raise fault.orig or fault from fault


def run_steps(connection: Connection, to: str) -> None:
    """The steps, within the transaction of `connection`."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
