"""The doctor: every complaint names what is wrong and what to do, and health is told as health."""

import pathlib
import shutil
import socket
import sqlite3

import pytest

from marathon.app import doctor
from marathon.core.verdict import Isolation, Verdict
from marathon.store import open_store

TOY_PATH = pathlib.Path(__file__).parents[1] / "toy_path"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("MARATHON_PATH", str(TOY_PATH))
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    return tmp_path


@pytest.fixture
def quick_judge(monkeypatch):
    """A judge that errs in nothing and starts no processes, where the judge is not the matter."""

    class Quick:
        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def judge(self, task):
            right = task.files["answer.py"].decode() == doctor.CANARIES["a right answer"][0]
            return Verdict("passed" if right else "not_yet")

        def isolation(self):
            return Isolation("A", ("one",))

    monkeypatch.setattr(doctor, "Judge", Quick)


def by_name(findings):
    return {finding.name: finding for finding in findings}


def test_a_computer_in_order_is_well():
    told = []
    diagnosis = doctor.diagnose(told.append, port=0)
    assert tuple(told) == diagnosis.findings
    found = by_name(diagnosis.findings)
    assert diagnosis.well, [finding for finding in told if finding.state == doctor.BROKEN]
    assert found["Judge"].state == doctor.GOOD
    assert {"Python", "Path", "Your data", "Cache", "History", "Port", "Sandbox"} <= found.keys()
    assert diagnosis.isolation.tier in "ABCDE"
    assert diagnosis.isolation.layers


def test_a_missing_path_is_told(quick_judge, monkeypatch, tmp_path):
    monkeypatch.setenv("MARATHON_PATH", str(tmp_path / "nowhere"))
    diagnosis = doctor.diagnose(port=0)
    assert not diagnosis.well
    assert "MARATHON_PATH" in by_name(diagnosis.findings)["Path"].mend


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").touch()
    finding = doctor.look_at_folder("Your data", tmp_path / "file" / "home", 0)
    assert finding.state == doctor.BROKEN
    assert "MARATHON_HOME" in finding.mend


@pytest.mark.parametrize(
    ("free", "state"), [(1 << 20, doctor.BROKEN), (1 << 30, doctor.NOTE), (1 << 40, doctor.GOOD)]
)
def test_space_on_the_disk_is_looked_at(tmp_path, monkeypatch, free, state):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage.__class__(free * 2, free, free))
    assert doctor.look_at_folder("Cache", tmp_path, 2 << 30).state == state


def test_a_history_that_is_held_is_told(quick_judge, tmp_path, monkeypatch):
    monkeypatch.setattr(doctor, "LOCK_SECONDS", 0.1)
    with open_store(tmp_path / "home") as store:
        holder = sqlite3.connect(store.file, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        try:
            finding = by_name(doctor.diagnose(port=0).findings)["History"]
        finally:
            holder.close()
    assert finding.state == doctor.BROKEN
    assert "holding" in finding.what


def test_a_taken_port_is_a_note():
    with socket.create_server(("127.0.0.1", 0)) as other:
        finding = doctor.look_at_port(other.getsockname()[1])
    assert finding.state == doctor.NOTE


def test_a_judge_that_errs_is_broken(monkeypatch):
    monkeypatch.setattr(doctor.Judge, "judge", lambda self, task: Verdict("passed"))
    diagnosis = doctor.diagnose(port=0)
    finding = by_name(diagnosis.findings)["Judge"]
    assert (finding.state, diagnosis.well) == (doctor.BROKEN, False)
    assert "a wrong answer was judged as passed" in finding.what


@pytest.mark.parametrize(("tier", "state"), [("A", doctor.GOOD), ("C", doctor.NOTE), ("E", doctor.NOTE)])
def test_the_sandbox_is_told_by_its_tier(tier, state):
    finding = doctor.look_at_isolation(Isolation(tier, ("one",)))
    assert finding.state == state
    assert ("can read your files" in finding.what) == (tier == "E")


def test_missing_libraries_are_told_with_the_command_that_gets_them(quick_judge):
    found = [finding for finding in doctor.diagnose(port=0).findings if finding.name.startswith("Libraries")]
    assert found, "the toy path has a specialization with libraries of its own"
    assert all(
        finding.state == doctor.NOTE and finding.mend.startswith("marathon env add") for finding in found
    )
