"""The tables of the history: one, to which rows are only ever added."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, Integer, MetaData, String, Table

metadata = MetaData()

# `at` is ISO 8601 in UTC with a fixed width, so that text order is time order in every database.
events = Table(
    "events",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("kind", String(40), nullable=False),
    Column("subject", String(200), nullable=False),
    Column("at", String(32), nullable=False),
    Column("data", JSON, nullable=False),
    Index("events_by_kind_and_subject", "kind", "subject"),
    Index("events_by_subject", "subject"),
    sqlite_autoincrement=True,
)
