"""Parts are made when they are needed, and ended in order."""

from __future__ import annotations

import subprocess
import sys
import threading
import uuid
from dataclasses import replace
from datetime import timedelta

import pytest
from stand_ins import TOY_PATH

from marathon.app import wiring
from marathon.app.folders import find_folders
from marathon.app.later import Later
from marathon.app.progress import progress
from marathon.app.warming import get_ready, warm_up
from marathon.app.work import save_work
from marathon.core.errors import StoreTrouble
from marathon.core.history import Event


class Part:
    made = 0

    def __init__(self):
        type(self).made += 1
        self.closed = 0

    def close(self):
        self.closed += 1


class TestLater:
    def test_it_is_made_once_when_it_is_needed(self):
        Part.made = 0
        part = Later(Part)
        assert Part.made == 0
        assert part.closed == 0
        assert part.closed == 0
        assert Part.made == 1

    def test_many_threads_make_one(self):
        Part.made = 0
        part = Later(Part)
        threads = [threading.Thread(target=part.ready) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert Part.made == 1

    def test_closing_closes_what_was_made(self):
        part = Later(Part)
        made = part.ready()
        part.close()
        assert made.closed == 1

    def test_closed_before_it_was_needed_it_is_never_made(self):
        Part.made = 0
        part = Later(Part)
        part.close()
        with pytest.raises(RuntimeError, match="closing"):
            part.ready()
        assert Part.made == 0


class TestFolders:
    def test_those_of_the_environment(self, monkeypatch, tmp_path):
        monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "h"))
        monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "c"))
        found = find_folders()
        assert (found.data, found.cache) == (tmp_path / "h", tmp_path / "c")
        assert found.workspace == tmp_path / "h" / "workspace"

    def test_those_of_the_system(self, monkeypatch):
        monkeypatch.delenv("MARATHON_HOME", raising=False)
        monkeypatch.delenv("MARATHON_CACHE", raising=False)
        found = find_folders()
        assert found.data.name == "marathon"
        assert found.data != found.cache

    def test_one_that_is_given_counts_most(self, monkeypatch, tmp_path):
        monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "h"))
        assert find_folders(tmp_path / "mine").data == tmp_path / "mine"


class TestOpening:
    @pytest.fixture
    def opened(self, tmp_path, monkeypatch):
        monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))

        def open_it(**more):
            return wiring.open_marathon(TOY_PATH, tmp_path / "home", **more)

        return open_it

    def test_looking_at_progress_needs_no_engine(self, opened, monkeypatch):
        def never(*_):
            raise AssertionError("the engine was made")

        monkeypatch.setattr(wiring.Later, "ready", never)
        with opened(warm=False) as m:
            assert progress(m).untouched

    def test_closing_twice_is_closing_once(self, opened):
        m = opened(warm=False)
        m.close()
        m.close()

    def test_trouble_with_the_history_comes_before_anything_is_started(self, opened, tmp_path):
        (tmp_path / "home").write_text("in the way")
        with pytest.raises(StoreTrouble):
            opened()


def test_what_waits_is_kept_when_it_closes(m, wire):
    save_work(m, "double-it", "x = 1\n")
    save_work(m, "double-it", "x = 2\n")
    m.close()
    kept = [event.data["code"] for event in wire().store.events("save")]
    assert kept == ["x = 1\n", "x = 2\n"]


def test_everything_is_ended_even_where_something_goes_wrong(m, judge):
    ended = []

    def breaks():
        ended.append("broken")
        raise OSError("disk full")

    m.closers.extend([lambda: ended.append("before"), breaks])
    with pytest.raises(OSError, match="disk full"):
        m.close()
    assert ended == ["broken", "before"]
    assert judge.closed
    m.close()


class TestWarming:
    def test_the_next_step_is_made_ready(self, m, judge):
        warm_up(m)
        assert judge.warm == [("", (), "torch")]
        assert m.kernels.warm == [("", "torch", ())]

    def test_what_is_not_here_is_not_waited_for(self, m, judge):
        m.path = type(m.path)("Toy", m.path.specializations[1:])
        warm_up(m)
        assert judge.warm == []
        m.environments.create("further-on", "torch")
        warm_up(m)
        assert judge.warm == [("further-on", ("numpy", "keras"), "torch")]

    def test_an_exercise_is_made_ready_while_it_is_read(self, m, judge):
        get_ready(m, "double-it").join()
        m.fingerprints.close()
        assert judge.warm == [("", (), "")]
        assert len(judge.tasks) == 2
        assert len(list((m.folders.cache / "fingerprints").glob("*.json"))) == 1

    def test_what_is_missing_or_unknown_is_left_to_whoever_checks(self, m, judge):
        first = m.path.specializations[0]
        m.path = type(m.path)("Toy", (replace(first, environment="further-on"),))
        get_ready(m, "double-it").join()
        get_ready(m, "nothing").join()
        assert judge.warm == []


def test_what_comes_late_is_put_where_it_belongs(m, wire):
    at = m.clock()
    m.store.record(Event("setting", "name", at + timedelta(hours=2), {"value": "later"}, str(uuid.uuid4())))
    assert m.memory.settings()["name"] == "later"
    m.store.record(Event("setting", "name", at + timedelta(hours=1), {"value": "earlier"}, str(uuid.uuid4())))
    assert m.memory.settings()["name"] == "later"
    assert m.memory.record() == wire().memory.record()


def test_the_first_page_imports_no_engine():
    code = (
        "import sys, marathon.cli.start, marathon.web.pages.path\n"
        "heavy = ('marathon.engine', 'marathon.curriculum.tree', 'sqlalchemy', 'alembic', 'pygments', 'fsrs')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")
