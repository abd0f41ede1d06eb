"""What the prover says of exams and projects: sound ones pass, each planted fault is found."""

from __future__ import annotations

import pathlib
from dataclasses import replace

import pytest
from stand_in import run_here

from marathon.app.proving import exam_rules, project_rules
from marathon.app.proving.cells import CellRun
from marathon.app.proving.exam_rules import ExamRun
from marathon.app.proving.exam_unit import _cell
from marathon.app.proving.project_rules import ProjectRun
from marathon.app.proving.scope import find_scope
from marathon.app.proving.subjects import ExamSubject, ProjectSubject
from marathon.core.project import Evidence
from marathon.curriculum import read_path

ROOT = pathlib.Path(__file__).parents[3]
REAL = read_path(ROOT / "path").path
TOY = read_path(ROOT / "tests" / "toy_path").path
EXAM = ExamSubject(REAL.find_exam("getting-started-exam"), ROOT / "path")
PROJECT = ProjectSubject(REAL.find_project("bakery-till"), ROOT / "path")


def exam_with(**changes):
    return ExamSubject(replace(EXAM.place, exam=replace(EXAM.exam, **changes)), EXAM.root)


def project_with(**changes):
    return ProjectSubject(replace(PROJECT.place, project=replace(PROJECT.project, **changes)), PROJECT.root)


def said(rules, subject):
    return [fault.what for one in rules for fault in one.faults(subject)]


class TestExams:
    def test_the_real_exam_is_sound(self):
        """Lessons may be newer than the exam: `marathon prove` tells their authors, and not this test."""
        found = said(exam_rules.READ_RULES, EXAM)
        assert [what for what in found if not what.startswith("no slot asks for")] == []
        lessons = EXAM.place.course.lessons
        assert EXAM.planned == len(lessons) - sum(lesson.written for lesson in lessons)

    def test_a_promise_that_nothing_asks_for_is_found(self):
        found = said([exam_rules.covers], exam_with(groups=EXAM.exam.groups[1:]))
        assert f'nothing asks for "{EXAM.exam.groups[0].text}".' in found

    def test_a_can_do_of_a_written_lesson_without_a_slot_is_found(self):
        slots = tuple(replace(slot, can_do=()) for slot in EXAM.exam.slots)
        promised = [promise for lesson in EXAM.place.course.lessons for promise in lesson.can_do]
        assert len(said([exam_rules.covers], exam_with(slots=slots))) == len(promised) > 3

    def test_forms_that_share_too_much_are_found(self):
        items = {name: items[:1] for name, items in EXAM.exam.items.items()}
        found = said([exam_rules.forms_differ], exam_with(items=items))
        assert any("share 100% of their items" in what for what in found)
        assert sum("draws from 1 variants" in what for what in found) == len(EXAM.exam.slots)

    def test_an_exam_that_only_asks_for_trivia_is_found(self):
        slots = tuple(replace(slot, level=1) for slot in EXAM.exam.slots)
        assert said([exam_rules.levels], exam_with(slots=slots)) == [
            f"0 of {EXAM.exam.points} points are for level 3 and up; half is the least."
        ]

    def test_variants_with_the_same_answer_are_found(self):
        one = EXAM.exam.items["how-often"][0]
        items = {**EXAM.exam.items, "how-often": (one, replace(one, variant=2))}
        assert said([exam_rules.answers_vary], exam_with(items=items)) == [
            "`how-often.2` has the answer of `how-often.1`."
        ]

    def test_every_answer_is_computed_and_differs_from_variant_to_variant(self):
        items = [item for items in EXAM.exam.items.values() for item in items if item.code]
        printed = {
            item.name: run for item, run in zip(items, run_here(None, list(map(_cell, items))), strict=True)
        }
        assert said(exam_rules.RUN_RULES, ExamRun(EXAM, printed, printed)) == []
        assert printed["typed-twice.1"].output == "121212\n36\n"
        assert {printed[f"first-true-branch.{n}"].output.splitlines()[0] for n in (1, 2, 3)} == {
            "small sail", "full sail 10", "stay in the harbour",
        }  # fmt: skip

    def test_code_that_stops_prints_nothing_or_wavers_is_found(self):
        names = [item.name for items in EXAM.exam.items.values() for item in items if item.code]
        first = {name: CellRun(name, f"{name}\n") for name in names}
        broken = {
            **first,
            names[0]: CellRun(names[0], "", "NameError", "x"),
            names[1]: CellRun(names[1], " \n"),
        }
        second = {**first, names[2]: CellRun(names[2], "else\n")}
        found = said([exam_rules.answers_computed], ExamRun(EXAM, broken, second))
        assert [what.split("`")[2].split()[0] for what in found] == ["ends", "prints", "prints"]

    def test_its_programs_are_proved_like_exercises(self):
        assert [one.exercise.id for one in EXAM.programs][:3] == [
            "carry-a-parcel-1",
            "carry-a-parcel-2",
            "carry-a-parcel-3",
        ]
        scope = find_scope(REAL, EXAM.root, "getting-started-exam")
        assert (len(scope.exams), scope.exercises, scope.lessons) == (1, (), ())


def shown_for(project, levels):
    """Evidence that comes to these levels, all in the first milestone."""
    rows = [row.id for row in project.rows if row.by == "checks"]
    found = tuple(Evidence(row, level, "x", level <= levels[row]) for row in rows for level in (1, 2, 3))
    return {project.milestones[0].id: found, **{one.id: () for one in project.milestones[1:]}}


def run_of(subject, **others):
    samples = {one.grade: shown_for(subject.project, one.levels) for one in subject.project.samples}
    return ProjectRun(subject, samples, others)


class TestProjects:
    def test_the_real_project_is_sound(self):
        assert said(project_rules.READ_RULES, PROJECT) == []
        assert said(project_rules.RUN_RULES, run_of(PROJECT)) == []

    def test_a_rubric_of_opinions_is_found(self):
        rows = tuple(replace(row, by="you") for row in PROJECT.project.rows)
        assert "0 of 10 rows are decided by checks; 70 % is the least." in said(
            [project_rules.by_machine], project_with(rows=rows)
        )

    def test_a_short_rubric_and_a_short_road_are_found(self):
        short = project_with(rows=PROJECT.project.rows[:7], milestones=PROJECT.project.milestones[:2])
        found = said(project_rules.READ_RULES, short)
        assert "the rubric has 7 rows; 8 to 12 is right." in found
        assert "it has 2 milestones; 4 to 6 is right." in found
        assert "its twist is not its last milestone." in found

    def test_a_level_without_a_check_is_found(self):
        first = PROJECT.project.milestones[0]
        checks = first.checks.replace("R1.2:", "R1:")
        found = said(
            [project_rules.evidence_for_levels],
            project_with(milestones=(replace(first, checks=checks), *PROJECT.project.milestones[1:])),
        )
        assert found == [
            "`test_each_thing` does not say which level of which row it shows.",
            "no check shows level 2 of R1.",
        ]

    @pytest.mark.parametrize("grade", ["weak", "adequate", "strong"])
    def test_a_sample_that_does_not_land_is_found(self, grade):
        run = run_of(PROJECT)
        sample = PROJECT.project.sample(grade)
        off = {**sample.levels, "R3": 1}
        samples = {**run.samples, grade: shown_for(PROJECT.project, off)}
        found = said([project_rules.samples_land], replace(run, samples=samples))
        assert found[0].startswith(f"R3 comes to level 1, not {sample.levels['R3']}")

    def test_something_for_nothing_is_found(self):
        nothing = shown_for(PROJECT.project, {f"R{n}": 0 for n in range(1, 11)})
        assert said([project_rules.rejected], run_of(PROJECT, empty=nothing)) == []
        something = shown_for(PROJECT.project, {**{f"R{n}": 0 for n in range(1, 11)}, "R6": 1})
        assert said([project_rules.rejected], run_of(PROJECT, empty=something)) == [
            "empty reaches a level in R6."
        ]

    def test_a_starter_that_is_a_sample_is_found(self):
        starter = PROJECT.project.sample("weak").files
        assert said([project_rules.rejected], run_of(project_with(starter=starter))) == [
            "the starter is the weak sample."
        ]

    def test_the_tiny_toy_is_told_that_it_is_tiny(self):
        toy = ProjectSubject(TOY.find_project("doubling-machine"), ROOT / "tests" / "toy_path")
        assert "the rubric has 3 rows; 8 to 12 is right." in said(project_rules.READ_RULES, toy)
