"""An older history is brought up to date, with a copy kept; a newer one is left alone."""

from __future__ import annotations

import sqlite3
from types import SimpleNamespace

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from marathon.core.errors import NotAStore, StoreFull, StoreTooNew
from marathon.store import open_store
from marathon.store.connect import connect
from marathon.store.migrate import HEAD, SCRIPTS, migrate
from marathon.store.schema import metadata
from marathon.store.store import FILENAME, Store


def old_history(folder, event):
    """A history as the first revision left it, with one event."""
    folder.mkdir()
    file = folder / FILENAME
    engine = connect(file, wait_seconds=1)
    migrate(engine, file, "0001")
    sent = event()
    store = Store(engine, file)
    store.record(sent)
    store.close()
    return sent


def test_an_older_history_is_brought_up_to_date_and_a_copy_kept(folder, event):
    sent = old_history(folder, event)
    with open_store(folder) as store:
        assert list(store.events()) == [sent]
    (copy,) = folder.glob("marathon-before-update-0001-*.db")
    with sqlite3.connect(copy) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
        assert raw.execute("SELECT id FROM events").fetchall() == [(sent.id,)]


def test_without_a_whole_copy_nothing_is_changed(folder, event, monkeypatch):
    sent = old_history(folder, event)

    class Forgetful:
        """A database that lost a row on the way into its copy."""

        def __init__(self, file):
            self._raw = sqlite3.connect(file)

        def __getattr__(self, name):
            return getattr(self._raw, name)

        def backup(self, target):
            self._raw.backup(target._raw)
            for (name,) in target.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
                target.execute(f"DROP TRIGGER {name}")
            target.execute("DELETE FROM events")

    with monkeypatch.context() as patch:
        patch.setattr(
            "marathon.store.migrate.sqlite3",
            SimpleNamespace(connect=Forgetful, Connection=sqlite3.Connection),
        )
        with pytest.raises(NotAStore, match="could not be copied before its update"):
            open_store(folder)
    assert list(folder.glob("marathon-before-update-*")) == []
    with sqlite3.connect(folder / FILENAME) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [("0001",)]
    with open_store(folder) as store:
        assert list(store.events()) == [sent]


def test_a_copy_that_cannot_be_written_stops_the_update(folder, event):
    sent = old_history(folder, event)
    with sqlite3.connect(folder / FILENAME) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def full(*_):
        raise OSError(28, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("marathon.store.migrate._prove_copy", full)
        with pytest.raises(StoreFull):
            open_store(folder)
    assert list(folder.glob("marathon-before-update-*")) == []
    with open_store(folder) as store:
        assert list(store.events()) == [sent]


def test_opening_again_migrates_nothing_and_copies_nothing(folder):
    open_store(folder).close()
    open_store(folder).close()
    assert [file.name for file in folder.glob("*.db")] == [FILENAME]


def test_an_update_that_breaks_leaves_the_history_as_it_was(folder, event, monkeypatch):
    sent = old_history(folder, event)

    def breaks(connection, to):
        connection.exec_driver_sql("CREATE TABLE half_made (x)")
        raise RuntimeError("in the middle")

    with monkeypatch.context() as patch:
        patch.setattr("marathon.store.migrate._upgrade", breaks)
        with pytest.raises(RuntimeError, match="in the middle"):
            open_store(folder)
    with sqlite3.connect(folder / FILENAME) as raw:
        names = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
    assert "half_made" not in names
    with open_store(folder) as store:
        assert list(store.events()) == [sent]


def test_a_newer_history_is_left_alone(folder):
    open_store(folder).close()
    file = folder / FILENAME
    with sqlite3.connect(file) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreTooNew, match=r"newer Marathon.*9999.*Update Marathon"):
        open_store(folder)
    with sqlite3.connect(file) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]


def test_a_database_of_another_program_is_left_alone(folder):
    folder.mkdir()
    with sqlite3.connect(folder / FILENAME) as raw:
        raw.execute("CREATE TABLE recipes (name)")
    with pytest.raises(NotAStore, match="belongs to another program"):
        open_store(folder)


def test_the_steps_lead_to_the_schema_that_the_code_uses(store):
    with store._engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_last_step_is_the_head():
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]
