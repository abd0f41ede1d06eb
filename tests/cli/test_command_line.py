"""What every command has in common: help, exit codes, and what is said when something is the matter."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys

import pytest

from marathon import __version__
from marathon.app import wiring
from marathon.cli.main import COMMANDS, main


def test_the_help_names_every_command(marathon):
    done = marathon("--help")
    assert done.status == 0
    for name, command in COMMANDS.items():
        assert f"{name}  " in done.out
        assert command.help in done.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_own_help(marathon, name):
    done = marathon(name, "--help")
    assert (done.status, done.err) == (0, "")
    assert f"marathon {name}" in done.out


def test_the_version(marathon):
    assert marathon("--version").out == f"Marathon {__version__}\n"


def test_python_m_marathon():
    done = subprocess.run(
        [sys.executable, "-m", "marathon", "--version"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, f"Marathon {__version__}\n")


def test_only_what_is_asked_for_is_imported():
    program = (
        "import sys; from marathon.cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'sqlalchemy', 'alembic', 'jupyter_client', 'starlette', 'uvicorn', 'marathon.app.wiring'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr == "[]\n"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["pth"], "Did you mean 'path'?"),
        (["check"], "Missing argument"),
        (["path", "--jsn"], "--json"),
        (["--port", "no"], "valid integer"),
        (["--port", "70000"], "65535"),
        (["env", "ad"], "add"),
    ],
)
def test_what_is_not_understood_ends_with_two(marathon, given, said):
    done = marathon(*given)
    assert done.status == 2
    assert said in done.err
    assert "Traceback" not in done.err


class TestOurOwnMistakes:
    @pytest.fixture
    def broken(self, monkeypatch):
        def stumble(*_, **__):
            raise ZeroDivisionError("secret details")

        monkeypatch.setattr("marathon.app.wiring.read_kept", stumble)

    def test_one_sentence_and_where_the_details_are(self, marathon, broken, tmp_path):
        done = marathon("path")
        assert done.status == 2
        assert "a mistake of its own (ZeroDivisionError). Your work is safe." in done.err
        assert "Traceback" not in done.err + done.out
        log = tmp_path / "cache" / "marathon.log"
        assert str(log) in done.err
        assert "secret details" in log.read_text()

    def test_as_a_document(self, marathon, broken):
        done = marathon("path", "--json")
        assert done.status == 2
        assert "a mistake of its own" in json.loads(done.out)["error"]["what"]

    def test_a_log_that_cannot_be_written(self, marathon, broken, tmp_path):
        (tmp_path / "cache").write_text("in the way")
        done = marathon("path")
        assert done.status == 2
        assert "Your work is safe." in done.err

    def test_the_traceback_for_those_who_ask(self, broken, monkeypatch):
        monkeypatch.setenv("MARATHON_DEBUG", "1")
        with pytest.raises(ZeroDivisionError):
            main(["path"])


HOLDER = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("PRAGMA locking_mode = EXCLUSIVE")
raw.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_history_that_another_process_holds(marathon, home, monkeypatch):
    marathon("path")
    file = home / "marathon.db"
    command = [sys.executable, "-c", HOLDER, str(file)]
    patient = wiring.open_store
    monkeypatch.setattr(wiring, "open_store", lambda folder: patient(folder, wait_seconds=0.1))
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "held\n"
        done = marathon("path")
        holder.stdin.close()
    assert done.status == 2
    assert "Another program is holding Marathon's history." in done.err
    assert str(file) in done.err
    assert "try again" in done.err
    assert marathon("path").status == 0


def test_a_history_that_is_none(marathon, home):
    home.mkdir()
    (home / "marathon.db").write_text("my shopping list" * 100)
    done = marathon("path", "--json")
    assert done.status == 2
    error = json.loads(done.out)["error"]
    assert "cannot be read" in error["what"]
    assert error["where"] == str(home / "marathon.db")
    assert "backup" in error["mend"]


def test_a_history_of_a_newer_marathon(marathon, home):
    marathon("path")
    with sqlite3.connect(home / "marathon.db") as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    done = marathon("path")
    assert done.status == 2
    assert "newer Marathon" in done.err


def test_a_folder_that_may_not_be_written(marathon, home):
    # A file in the way refuses root too; tests/store has the folder without rights.
    home.write_text("in the way")
    done = marathon("path")
    assert done.status == 2
    assert "Marathon may not write its history." in done.err
    assert str(home) in done.err
    assert "MARATHON_HOME" in done.err


def test_no_path_at_all(marathon, monkeypatch, tmp_path):
    monkeypatch.setenv("MARATHON_PATH", str(tmp_path / "nowhere"))
    done = marathon("path")
    assert done.status == 2
    assert str(tmp_path / "nowhere") in done.err
    assert "Traceback" not in done.err
