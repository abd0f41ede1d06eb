"""An older history is brought up to date, with a copy kept; a newer one is left alone."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from types import SimpleNamespace

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from marathon.core.errors import NotAStore, StoreFull, StoreTooNew
from marathon.store import open_store
from marathon.store.connect import Connections
from marathon.store.migrate import HEAD
from marathon.store.store import FILENAME, Store
from marathon.store.upgrade import SCRIPTS, upgrade


def old_history(folder, event):
    """A history as the first revision left it, with one event."""
    folder.mkdir()
    file = folder / FILENAME
    upgrade(file, "0001", wait_seconds=1)
    sent = event()
    store = Store(Connections(file, wait_seconds=1), file)
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
        patch.setattr("marathon.store.upgrade.run_steps", breaks)
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


def shape(file):
    """Everything that a database holds beside its rows, however its words are laid out."""
    with sqlite3.connect(file) as raw:
        rows = raw.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master ORDER BY 2")
        said = [(kind, name, table, "".join(sql.split("--")[0].split())) for kind, name, table, sql in rows]
        return said, raw.execute("SELECT version_num FROM alembic_version").fetchall()


def test_a_fresh_history_is_what_all_steps_lead_to(folder, tmp_path):
    open_store(folder).close()
    upgrade(tmp_path / "by-steps.db", HEAD, wait_seconds=1)
    assert shape(folder / FILENAME) == shape(tmp_path / "by-steps.db")


def test_opening_a_history_needs_no_alembic(folder):
    code = (
        "import pathlib, sys; from marathon.store import open_store\n"
        "with open_store(pathlib.Path(sys.argv[1])) as store: store.count()\n"
        "print([name for name in ('alembic', 'sqlalchemy') if name in sys.modules])"
    )
    for _ in range(2):  # fresh, and there already
        command = [sys.executable, "-c", code, str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_last_step_is_the_head():
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]
