"""The learner's code is a plain file that nothing takes away."""

from __future__ import annotations

import os
import shutil
import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from marathon.app.hints import show_solution
from marathon.app.submit import check
from marathon.app.work import LONGEST, read_work, reset_work, save_work
from marathon.core.errors import NotFound, PathTrouble, WorkspaceTrouble, WrongUse

X = "double-it"
MINE = "def double(number):\n    return number + number  # größer\n"


def test_the_first_opening_makes_the_file_from_the_starter(m):
    work = read_work(m, X)
    assert work.path == m.folders.data / "workspace/first-steps/numbers/every-element/double_it.py"
    assert work.path.read_text() == work.code
    assert "not written yet" in work.code
    assert (work.attempts, work.passed, work.hints_opened, work.solution_shown) == (0, False, 0, False)
    assert work.untouched
    assert not work.restored


def test_what_was_saved_is_in_the_file_and_comes_back(m):
    saved_at = save_work(m, X, MINE)
    assert read_work(m, X).path.read_text(encoding="utf-8") == MINE
    assert read_work(m, X).code == MINE
    assert not read_work(m, X).untouched
    assert saved_at.utcoffset() is not None


def test_what_another_editor_wrote_is_what_counts(m):
    file = read_work(m, X).path
    file.write_text(MINE, encoding="utf-8")
    assert read_work(m, X).code == MINE


def test_a_deleted_workspace_comes_back_from_the_history(m):
    save_work(m, X, MINE)
    shutil.rmtree(m.folders.workspace)
    work = read_work(m, X)
    assert work.code == MINE
    assert work.restored
    assert work.path.read_text(encoding="utf-8") == MINE


def test_it_comes_back_after_a_restart_with_the_very_last_text(m, wire, clock):
    for number in range(5):
        save_work(m, X, f"x = {number}\n")
    m.close()
    shutil.rmtree(m.folders.workspace)
    assert read_work(wire(), X).code == "x = 4\n"


def test_an_attempt_keeps_the_code_too(m, clock):
    file = read_work(m, X).path
    file.write_text(MINE, encoding="utf-8")
    check(m, X)
    shutil.rmtree(m.folders.workspace)
    assert read_work(m, X).code == MINE


def test_the_history_gets_typing_once_a_minute_and_not_with_every_key(m, clock):
    for number in range(30):
        save_work(m, X, f"x = {number}\n")
    assert len(list(m.store.events("save"))) == 1
    clock.forward(minutes=1)
    save_work(m, X, "x = 30\n")
    save_work(m, X, "x = 30\n")
    assert [event.data["code"] for event in m.store.events("save")] == ["x = 0\n", "x = 30\n"]


def test_saving_the_same_text_again_adds_nothing(m, clock):
    save_work(m, X, MINE)
    clock.forward(hours=1)
    save_work(m, X, MINE)
    m.close()
    assert len(list(m.store.events("save"))) == 1


def test_starting_over_keeps_a_copy(m):
    save_work(m, X, MINE)
    copy = reset_work(m, X)
    assert copy.read_text(encoding="utf-8") == MINE
    assert copy.parent == read_work(m, X).path.parent
    assert copy.name.startswith("double_it-2026-11-22-")
    assert read_work(m, X).untouched


def test_starting_over_twice_in_a_second_keeps_both(m, clock):
    clock.step = timedelta(0)
    copies = set()
    for text in ("one\n", "two\n", "three\n"):
        save_work(m, X, text)
        copies.add(reset_work(m, X))
    assert sorted(copy.read_text() for copy in copies) == ["one\n", "three\n", "two\n"]


def test_after_starting_over_a_lost_file_is_the_starter_again(m):
    save_work(m, X, MINE)
    reset_work(m, X)
    shutil.rmtree(m.folders.workspace)
    work = read_work(m, X)
    assert work.untouched
    assert not work.restored


def test_a_file_that_is_not_text_is_left_alone(m):
    file = read_work(m, X).path
    file.write_bytes(b"x = '\xff\xfe'")
    with pytest.raises(WorkspaceTrouble, match=r"not text \(byte 6\).*Save it as UTF-8") as caught:
        read_work(m, X)
    assert caught.value.where == str(file)
    assert file.read_bytes() == b"x = '\xff\xfe'"


def test_a_save_that_cannot_be_written_leaves_the_file_as_it_was(m, monkeypatch):
    save_work(m, X, MINE)
    file = read_work(m, X).path

    def full(_handle):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(WorkspaceTrouble, match="No space left"):
            save_work(m, X, "x = 1\n")
    assert file.read_text(encoding="utf-8") == MINE
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_something_in_the_way_of_the_folder(m):
    m.folders.workspace.write_text("I am a file")
    with pytest.raises(WorkspaceTrouble, match="could not be read or written"):
        read_work(m, X)


def test_code_that_is_too_long_is_refused_before_anything_is_written(m):
    save_work(m, X, MINE)
    with pytest.raises(WrongUse, match="at most"):
        save_work(m, X, "#" * (LONGEST + 1))
    assert read_work(m, X).code == MINE


def test_readers_never_see_half_a_file(m):
    texts = {letter * 50_000 for letter in "ab"}
    save_work(m, X, "a" * 50_000)
    file = read_work(m, X).path
    stop = threading.Event()
    seen = set()

    def read():
        while not stop.is_set():
            seen.add(file.read_text())

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(15):
        for text in texts:
            save_work(m, X, text)
    stop.set()
    reader.join()
    assert seen
    assert seen <= texts


def test_an_unknown_exercise_is_not_found(m):
    for verb in (read_work, reset_work):
        with pytest.raises(NotFound, match="Did you mean `double-it`"):
            verb(m, "duble-it")
    with pytest.raises(NotFound):
        save_work(m, "duble-it", MINE)


class TestWhereFilesLie:
    @pytest.fixture
    def place(self, m):
        return m.path.find_exercise(X)[0]

    def exercise(self, m, **more):
        return replace(m.path.find_exercise(X)[1], **more)

    def test_code_that_differs_between_frameworks_has_a_folder_for_each(self, m, place):
        both = self.exercise(m, starters={"torch": "t", "tensorflow": "f"})
        assert m.workspace.file(place, both, "torch").parent.name == "torch"
        assert m.workspace.file(place, self.exercise(m), "torch").parent.name == "every-element"

    def test_an_exercise_that_would_share_a_file_gets_its_own_folder(self, m, place):
        second = self.exercise(m, id="double-again")
        lesson = replace(place.lesson, exercises=(*place.lesson.exercises, second))
        place = replace(place, lesson=lesson)
        assert m.workspace.file(place, second).parent.name == "double-again"
        assert m.workspace.file(place, self.exercise(m)).parent.name == "every-element"

    def test_data_files_lie_beside_it_and_are_left_as_they_are(self, m, place, tmp_path):
        (tmp_path / "x" / "data").mkdir(parents=True)
        (tmp_path / "x" / "data" / "mails.txt").write_bytes(b"From: a\r\n")
        shelf = replace(m.workspace, content=tmp_path)
        exercise = self.exercise(m, folder="x", data_files=("mails.txt",))
        file = shelf.file(place, exercise)
        shelf.lay_out_data(file, exercise)
        there = file.parent / "mails.txt"
        assert there.read_bytes() == b"From: a\r\n"
        there.write_text("mine now")
        shelf.lay_out_data(file, exercise)
        assert there.read_text() == "mine now"

    def test_a_data_file_that_the_content_lacks_is_our_mistake(self, m, place, tmp_path):
        shelf = replace(m.workspace, content=tmp_path)
        exercise = self.exercise(m, folder="x", data_files=("mails.txt",))
        with pytest.raises(PathTrouble, match="our mistake, not yours") as caught:
            shelf.lay_out_data(shelf.file(place, exercise), exercise)
        assert caught.value.where == str(tmp_path / "x" / "data" / "mails.txt")


def test_opening_the_solution_leaves_the_learners_code_alone(m):
    save_work(m, X, MINE)
    assert show_solution(m, X).code != MINE
    assert read_work(m, X).code == MINE
