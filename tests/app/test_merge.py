"""Two computers, one learner: what happened on both is brought together, and nothing is lost."""

from __future__ import annotations

import itertools
import os
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stand_ins import TOY_PATH, Clock, StandInData, StandInEnvironments, StandInJudge, StandInKernels

from marathon.app import export as export_module
from marathon.app import merge as merge_module
from marathon.app.carried import said
from marathon.app.export import back_up, export_history
from marathon.app.folders import Folders
from marathon.app.hints import open_hint
from marathon.app.merge import bring_in, look_into
from marathon.app.progress import progress
from marathon.app.settings import put
from marathon.app.submit import check
from marathon.app.wiring import Engine, assemble
from marathon.app.work import read_work, reset_work, save_work
from marathon.core.errors import ArchiveTrouble, WrongUse
from marathon.core.history import Event
from marathon.curriculum import read_path
from marathon.store import open_store
from marathon.store.archive import write_archive

X = "double-it"
READING = read_path(TOY_PATH)
NUMBERS = itertools.count()


@pytest.fixture
def computer(tmp_path):
    """computer("laptop") is a Marathon with a home of its own; all clocks show about the same."""
    opened = []

    def start(name):
        folders = Folders(tmp_path / name, tmp_path / f"cache of {name}")
        engine = Engine(
            StandInJudge(), StandInEnvironments(), StandInData(folders.datasets), StandInKernels()
        )
        store = open_store(folders.data)
        m = assemble(READING, TOY_PATH, folders=folders, store=store, engine=engine, clock=Clock())
        opened.append(m)
        return m

    yield start
    for m in opened:
        m.close()


@pytest.fixture
def laptop(computer):
    return computer("laptop")


@pytest.fixture
def desktop(computer):
    return computer("desktop")


def solution(m):
    _, exercise = m.path.find_exercise(X)
    return exercise.solution("")


def carry(source, target, tmp_path):
    done = export_history(source, tmp_path / "carried.zip", replace=True)
    return bring_in(target, done.file)


def state(m):
    return m.memory.record()


def saved(m, exercise, code, ago):
    """The learner's file as if it had been saved some time ago, in seconds."""
    save_work(m, exercise, code)
    path = read_work(m, exercise).path
    at = path.stat().st_mtime - ago
    os.utime(path, (at, at))
    return path


def test_what_happened_on_both_is_there_on_both(laptop, desktop, tmp_path):
    check(laptop, X, "def double(n): return n\n")
    desktop.clock.forward(minutes=5)
    check(desktop, X, solution(desktop))
    desktop.clock.forward(minutes=5)
    laptop.clock.forward(minutes=20)
    open_hint(laptop, X, 1)
    put(desktop, name="Ines")
    carry(laptop, desktop, tmp_path)
    carry(desktop, laptop, tmp_path)
    assert state(laptop) == state(desktop)
    both = state(laptop)
    assert (both.exercise(X).tries, both.exercise(X).tries_to_pass, both.exercise(X).hints_opened) == (
        2,
        2,
        1,
    )
    assert both.settings["name"] == "Ines"
    assert progress(laptop).metres == progress(desktop).metres > 0


def test_bringing_in_twice_changes_nothing(laptop, desktop, tmp_path):
    check(laptop, X, "x = 1\n")
    first = carry(laptop, desktop, tmp_path)
    count, before = desktop.store.count(), state(desktop)
    again = carry(laptop, desktop, tmp_path)
    assert first.backup
    assert (again.backup, again.kept, again.incoming.nothing_new) == (None, (), True)
    assert (desktop.store.count(), state(desktop)) == (count, before)
    assert len(list(desktop.folders.backups.iterdir())) == 1


def test_what_comes_back_from_where_it_went_is_nothing_new(laptop, desktop, tmp_path):
    check(laptop, X, "x = 1\n")
    carry(laptop, desktop, tmp_path)
    assert carry(desktop, laptop, tmp_path).incoming.nothing_new


def test_a_look_changes_nothing_and_tells_what_would_be(laptop, desktop, tmp_path):
    check(laptop, X, solution(laptop))
    file = export_history(laptop, tmp_path / "carried.zip").file
    found = look_into(desktop, file)
    assert (len(found.news), found.here_already, found.passed) == (laptop.store.count(), 0, (X,))
    assert found.km_now == 0 < found.km_then
    assert desktop.store.count() == 0
    assert not desktop.folders.workspace.exists()
    told = {row.label: row.value for row in said(found).rows}
    assert told["Newly passed"] == X
    assert told["Tries"] == "1"
    assert told["You stand at"].startswith("0.00 km now, ")


class TestFiles:
    def test_a_file_that_is_not_here_is_put_here(self, laptop, desktop, tmp_path):
        path = saved(laptop, X, "mine = 1\n", ago=100)
        carry(laptop, desktop, tmp_path)
        there = desktop.folders.workspace / path.relative_to(laptop.folders.workspace)
        assert there.read_text() == "mine = 1\n"
        assert there.stat().st_mtime == pytest.approx(path.stat().st_mtime, abs=1e-3)

    @pytest.mark.parametrize(("here", "there", "wins"), [(100, 50, "there\n"), (50, 100, "here\n")])
    def test_of_two_the_newer_is_in_place_and_the_other_is_kept(
        self, laptop, desktop, tmp_path, here, there, wins
    ):
        saved(laptop, X, "there\n", ago=there)
        path = saved(desktop, X, "here\n", ago=here)
        done = carry(laptop, desktop, tmp_path)
        (copy,) = done.kept
        assert path.read_text() == wins
        assert {path.read_text(), copy.read_text()} == {"here\n", "there\n"}
        assert copy.parent == path.parent
        label = "Newer there" if wins == "there\n" else "Newer here"
        assert "double_it.py" in {row.label: row.value for row in said(done.incoming).rows}[label]

    @pytest.mark.parametrize(("here", "there"), [(100, 50), (50, 100)])
    def test_both_computers_end_with_the_same_files(self, laptop, desktop, tmp_path, here, there):
        saved(laptop, X, "there\n", ago=there)
        saved(desktop, X, "here\n", ago=here)
        carry(laptop, desktop, tmp_path)
        carry(desktop, laptop, tmp_path)
        carry(laptop, desktop, tmp_path)
        texts = [{name: file.read_text() for name, file in m.workspace.files()} for m in (laptop, desktop)]
        assert texts[0] == texts[1]
        assert sorted(texts[0].values()) == ["here\n", "there\n"]

    def test_an_untouched_starter_never_hides_work(self, laptop, desktop, tmp_path):
        saved(laptop, X, "work\n", ago=1000)
        path = read_work(desktop, X).path
        assert carry(laptop, desktop, tmp_path).kept == ()
        assert path.read_text() == "work\n"
        reset_work(laptop, X)
        carry(laptop, desktop, tmp_path)
        assert path.read_text() == "work\n"

    def test_files_of_their_own_and_kept_copies_come_too_and_hidden_ones_do_not(
        self, laptop, desktop, tmp_path
    ):
        path = saved(laptop, X, "mine\n", ago=10)
        reset_work(laptop, X)
        (path.parent / "notes.txt").write_text("n")
        (path.parent / ".hidden").write_text("n")
        (path.parent / "__pycache__").mkdir()
        (path.parent / "__pycache__" / "x.pyc").write_text("n")
        (path.parent / "link.txt").symlink_to("/etc/hostname")
        carry(laptop, desktop, tmp_path)
        names = {file.name for _, file in desktop.workspace.files()}
        assert "notes.txt" in names
        assert any(name.startswith("double_it-2") for name in names)
        assert not names & {".hidden", "x.pyc", "link.txt"}

    def test_a_link_does_not_lead_out_of_the_workspace(self, laptop, desktop, tmp_path):
        path = saved(laptop, X, "mine\n", ago=10)
        file = export_history(laptop, tmp_path / "carried.zip").file
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        folder = desktop.folders.workspace / path.relative_to(laptop.folders.workspace).parent
        folder.parent.mkdir(parents=True)
        folder.symlink_to(elsewhere)
        with pytest.raises(Exception, match="link to another place"):
            bring_in(desktop, file)
        assert list(elsewhere.iterdir()) == []

    def test_what_is_very_large_is_left_out_and_said(self, laptop, tmp_path, monkeypatch):
        path = saved(laptop, X, "mine\n", ago=10)
        (path.parent / "large.bin").write_bytes(b"0" * 100)
        monkeypatch.setattr(export_module, "LARGEST_FILE", 99)
        done = export_history(laptop, tmp_path / "carried.zip")
        assert [name.split("/")[-1] for name in done.left_out] == ["large.bin"]


def test_what_still_waits_to_be_kept_is_exported_too(laptop, desktop, tmp_path):
    save_work(laptop, X, "first\n")
    save_work(laptop, X, "second\n")
    carry(laptop, desktop, tmp_path)
    assert [event.data["code"] for event in desktop.store.events("save")] == ["first\n", "second\n"]


def test_an_event_that_would_stop_every_page_is_refused(laptop, desktop, tmp_path):
    odd = Event("hint", X, laptop.clock(), {"number": "many"}, "018f0000-0000-7000-8000-000000000000")
    file = write_archive(tmp_path / "odd.zip", [odd], [], at=laptop.clock(), by="").file
    with pytest.raises(ArchiveTrouble, match="an event in it lacks something"):
        bring_in(desktop, file)
    assert desktop.store.count() == 0


def test_what_stopped_half_way_goes_on_with_the_files(laptop, desktop, tmp_path, monkeypatch):
    saved(laptop, X, "mine\n", ago=10)
    file = export_history(laptop, tmp_path / "carried.zip").file
    with monkeypatch.context() as patch:
        patch.setattr(merge_module, "_put", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            bring_in(desktop, file)
    assert desktop.store.count() == laptop.store.count()
    assert not bring_in(desktop, file).incoming.nothing_new
    assert desktop.store.count() == laptop.store.count()
    assert read_work(desktop, X).code == "mine\n"
    assert bring_in(desktop, file).incoming.nothing_new


def test_a_name_that_is_taken_is_not_overwritten(laptop, tmp_path):
    (tmp_path / "mine.zip").write_text("letters")
    with pytest.raises(WrongUse, match="already"):
        export_history(laptop, tmp_path / "mine.zip")
    assert (tmp_path / "mine.zip").read_text() == "letters"
    export_history(laptop, tmp_path / "mine.zip", replace=True)
    look_into(laptop, tmp_path / "mine.zip")


def test_a_backup_brings_everything_back(laptop, computer):
    check(laptop, X, solution(laptop))
    path = read_work(laptop, X).path
    first, second = back_up(laptop), back_up(laptop)
    assert first.file != second.file
    new = computer("new")
    bring_in(new, second.file)
    assert state(new) == state(laptop)
    assert (
        new.folders.workspace / path.relative_to(laptop.folders.workspace)
    ).read_text() == path.read_text()


STEPS = st.lists(
    st.tuples(st.sampled_from(["try", "pass", "hint", "carry"]), st.booleans(), st.integers(0, 900)),
    max_size=12,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_however_two_computers_are_used_they_agree_in_the_end(computer, tmp_path, steps):
    number = next(NUMBERS)
    one, other = computer(f"one {number}"), computer(f"other {number}")
    for what, swap, seconds in steps:
        m, away = (other, one) if swap else (one, other)
        m.clock.now += timedelta(seconds=seconds)
        if what == "carry":
            carry(m, away, tmp_path)
        elif what == "hint":
            open_hint(m, X, 1)
        else:
            check(m, X, solution(m) if what == "pass" else f"x = {seconds}\n")
    carry(one, other, tmp_path)
    carry(other, one, tmp_path)
    assert state(one) == state(other)
    assert state(one).exercise(X).tries == sum(what in ("try", "pass") for what, _, _ in steps)
