"""Working at a project: its folder, its milestones, its rubric."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from stand_ins import StandInJudge

from marathon.app import projects
from marathon.core.errors import NotFound, WorkspaceTrouble, WrongUse
from marathon.core.verdict import CheckResult, Verdict

PROJECT = "doubling-machine"


class RowJudge(StandInJudge):
    """Holds the levels of row R1 up to `level`."""

    level = 3

    def judge(self, task, *, progress=None):
        self.tasks.append(task)
        if self.broken:
            return Verdict("our_fault")
        checks = tuple(
            CheckResult(
                f"t{n}", "passed" if n <= self.level else "failed", label=f"{n}: demand {n}", rule="R1"
            )
            for n in (1, 2, 3)
        )
        return Verdict("passed" if self.level == 3 else "not_yet", checks)


@pytest.fixture
def judge():
    return RowJudge()


@pytest.fixture
def started(m):
    state = projects.start(m, PROJECT)
    (state.folder / "machine.py").write_text("print(2 * int(input('Number? ')))\n")
    return m


class TestFolder:
    def test_it_begins_with_the_starter_and_is_the_learners_from_then_on(self, m):
        state = projects.start(m, PROJECT)
        file = state.folder / "machine.py"
        assert "not written yet" in file.read_text()
        file.write_text("mine = 1\n")
        projects.start(m, PROJECT)
        assert file.read_text() == "mine = 1\n"
        assert state.folder == m.folders.workspace / "projects" / PROJECT

    @pytest.mark.skipif(
        shutil.which("git") is None, reason="without git there is no repository: the next test"
    )
    def test_it_is_a_repository_with_one_commit_where_git_is_there(self, m):
        state = projects.start(m, PROJECT)
        log = subprocess.run(
            ["git", "-C", str(state.folder), "log", "--format=%s"], capture_output=True, text=True, check=True
        ).stdout
        assert (state.git, log) == (True, "The brief, and a beginning\n")
        projects.start(m, PROJECT)
        assert projects.look(m, PROJECT).git

    def test_without_git_nothing_is_missing(self, m, monkeypatch):
        monkeypatch.setattr("marathon.engine.git.shutil.which", lambda _name: None)
        state = projects.start(m, PROJECT)
        assert (state.started, state.git) == (True, False)

    def test_several_files_go_to_the_judge_and_hidden_ones_stay(self, started, judge):
        folder = projects.look(started, PROJECT).folder
        (folder / "helper.py").write_text("x = 1\n")
        (folder / "notes.bin").write_bytes(b"\xff")
        (folder / ".secret.py").write_text("no")
        (folder / "__pycache__").mkdir()
        (folder / "__pycache__" / "old.py").write_text("no")
        projects.check(started, PROJECT, "doubles-once")
        assert set(judge.tasks[-1].files) == {"machine.py", "helper.py"}

    def test_a_program_that_is_not_there_is_said_kindly(self, m):
        projects.start(m, PROJECT)
        (projects.look(m, PROJECT).folder / "machine.py").unlink()
        with pytest.raises(WorkspaceTrouble, match=r"no `machine.py`"):
            projects.check(m, PROJECT, "doubles-once")


class TestMilestones:
    def test_one_that_holds_is_remembered_and_the_next_one_comes(self, started, wire):
        assert projects.look(started, PROJECT).next.id == "doubles-once"
        projects.check(started, PROJECT, "doubles-once")
        state = projects.look(wire(), PROJECT)
        assert (state.next.id, state.record.held(state.place.project)) == ("goes-on", 1)
        assert state.levels == {"R1": 3}

    def test_the_files_are_in_the_history(self, started):
        projects.check(started, PROJECT, "doubles-once")
        event = [one for one in started.store.events() if one.kind == "milestone"][-1]
        assert event.data["files"] == {"machine.py": "print(2 * int(input('Number? ')))\n"}

    def test_level_two_is_enough_and_level_one_is_not(self, started, judge):
        judge.level = 1
        assert projects.check(started, PROJECT, "doubles-once").held_at is None
        judge.level = 2
        assert projects.check(started, PROJECT, "doubles-once").held_at is not None

    def test_a_fault_of_ours_is_no_try(self, started, judge):
        judge.broken = True
        assert projects.check(started, PROJECT, "doubles-once").verdict.outcome == "our_fault"
        assert projects.look(started, PROJECT).record.milestones == {}

    @pytest.mark.parametrize("grade", ["weak", "adequate", "strong"])
    def test_a_copied_sample_is_known_with_other_names_too(self, started, grade):
        project = projects.look(started, PROJECT).place.project
        code = project.sample(grade).files["machine.py"].replace("typed", "word").replace("answer", "reply")
        projects.save(started, PROJECT, f"# mine\n{code}")
        with pytest.raises(WrongUse, match=f"the {grade} sample"):
            projects.check(started, PROJECT, "doubles-once")

    def test_there_are_no_others(self, started):
        with pytest.raises(NotFound):
            projects.check(started, PROJECT, "flies")
        with pytest.raises(NotFound):
            projects.look(started, "doubling-engine")


class TestRubric:
    def test_all_rows_together_come_to_a_grade(self, started):
        projects.check(started, PROJECT, "doubles-once")
        state = projects.rate(started, PROJECT, "R3", 2)
        assert (state.levels, state.grade) == ({"R1": 3, "R3": 2}, None)

    @pytest.mark.parametrize(("row", "level"), [("R1", 3), ("R3", 4), ("R3", -1)])
    def test_nobody_rates_what_checks_decide(self, started, row, level):
        with pytest.raises(WrongUse):
            projects.rate(started, PROJECT, row, level)
