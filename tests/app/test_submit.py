"""Checking an answer: judged, remembered, and worth some metres."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import pytest

from marathon.app import settings
from marathon.app.fingerprints import FingerprintShelf, take
from marathon.app.hints import show_solution
from marathon.app.last_attempt import standing_attempt
from marathon.app.progress import next_step, progress
from marathon.app.submit import check, run
from marathon.app.tasks import Surroundings, build_task, seed_of
from marathon.app.work import read_work, save_work
from marathon.core.errors import DataTrouble, EnvironmentTrouble, NotFound, WrongUse
from marathon.core.exercise import WrongAnswer
from marathon.core.verdict import Verdict, from_document

X, Y = "double-it", "greet-by-name"
NEARLY = "def double(number):\n    return number\n"


@pytest.fixture
def solution(m):
    return m.path.find_exercise(X)[1].solution()


def test_an_attempt_is_judged_and_remembered_with_its_code(m):
    attempt = check(m, X, NEARLY)
    assert attempt.verdict.outcome == "not_yet"
    assert (attempt.number, attempt.first_pass, attempt.metres) == (1, False, 0)
    (event,) = m.store.events("attempt", X)
    assert event.data["code"] == NEARLY
    assert (event.data["outcome"], event.data["held"], event.data["total"]) == ("not_yet", 1, 2)
    assert from_document(event.data["verdict"]) == attempt.verdict
    assert event.data["content"] == m.hashes[X]


def test_what_was_checked_lies_in_the_file(m):
    check(m, X, NEARLY)
    assert read_work(m, X).code == NEARLY


def test_without_code_the_file_counts(m):
    save_work(m, X, NEARLY)
    assert check(m, X).code == NEARLY


def test_the_first_pass_earns_the_exercise_its_metres_once(m, solution):
    first, second = check(m, X, solution), check(m, X, solution)
    assert first.first_pass
    assert first.metres > 0
    assert (second.first_pass, second.metres, second.number) == (False, 0, 2)
    assert progress(m).metres == pytest.approx(first.metres)


def test_the_last_needed_pass_completes_the_lesson(m, solution):
    other = m.path.find_exercise(Y)[1].solution()
    assert not check(m, X, solution).lesson_done
    assert check(m, Y, other).lesson_done
    assert not check(m, Y, other).lesson_done
    assert [event.subject for event in m.store.events("lesson_done")] == ["every-element"]
    assert progress(m).lesson("every-element").state == "done"
    assert next_step(m).lesson == "every-kind"


def test_what_could_not_be_read_is_no_try(m):
    attempt = check(m, X, "def (:\n")
    assert attempt.number == 0
    assert progress(m).exercise(X).state == "untouched"
    assert check(m, X, NEARLY).number == 1


def test_our_fault_is_no_try(m, judge):
    judge.broken = True
    assert check(m, X, NEARLY).number == 0
    assert progress(m).exercise(X).tries == 0


def test_a_pass_with_the_solution_says_so(m):
    check(m, X, show_solution(m, X).code)
    assert progress(m).exercise(X).state == "passed_with_solution"


def test_the_seed_is_the_exercises_own(m):
    one, other = check(m, X, NEARLY).verdict.seed, check(m, X, NEARLY + "\n").verdict.seed
    assert one == other == seed_of(m.path.find_exercise(X)[1])
    assert one != seed_of(m.path.find_exercise(Y)[1])


def test_checking_tells_how_far_it_is(m):
    told = []
    check(m, X, NEARLY, progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (2, 2)


def test_an_unknown_exercise_is_not_found_and_nothing_is_kept(m):
    with pytest.raises(NotFound):
        check(m, "nothing", NEARLY)
    assert m.store.count() == 0


def test_running_keeps_the_code_and_judges_nothing(m):
    result = run(m, Y, "print(input())", ["Ada"])
    assert result.output == "Ada\n"
    assert read_work(m, Y).code == "print(input())"
    assert [event.kind for event in m.store.events()] == ["save", "run"]
    assert progress(m).exercise(Y).state == "untouched"


def test_the_history_is_plain_json(m):
    check(m, X, NEARLY)
    for event in m.store.events():
        assert json.loads(json.dumps(event.data)) == event.data


class TestWhatItNeeds:
    """An exercise with an environment, data sets and files of its own, put into the toy path."""

    @pytest.fixture
    def grown(self, m, tmp_path):
        def change(exercise=None, specialization=None):
            first = m.path.specializations[0]
            course = first.courses[0]
            lesson = course.lessons[0]
            new = replace(lesson.exercises[0], **(exercise or {}))
            lesson = replace(lesson, exercises=(new, *lesson.exercises[1:]))
            course = replace(course, lessons=(lesson, *course.lessons[1:]))
            first = replace(first, courses=(course,), **(specialization or {}))
            m.path = replace(m.path, specializations=(first, *m.path.specializations[1:]))

        return change

    def test_an_environment_that_is_not_there(self, m, grown):
        grown(specialization={"environment": "further-on"})
        with pytest.raises(
            EnvironmentTrouble, match=r"not on this computer yet.*marathon env add further-on"
        ):
            check(m, X, NEARLY)
        assert read_work(m, X).code == NEARLY

    def test_an_environment_that_is_there(self, m, grown, judge):
        grown(specialization={"environment": "further-on", "preload": ("numpy",)})
        m.environments.create("further-on")
        check(m, X, NEARLY)
        assert (judge.tasks[-1].environment, judge.tasks[-1].preload) == ("further-on", ("numpy",))

    def test_the_framework_is_the_learners(self, m, grown, judge):
        grown({"frameworks": ("tensorflow", "torch")})
        check(m, X, NEARLY)
        assert judge.tasks[-1].framework == "torch"
        settings.put(m, framework="tensorflow")
        check(m, X, NEARLY)
        assert judge.tasks[-1].framework == "tensorflow"
        check(m, X, NEARLY, framework="torch")
        assert judge.tasks[-1].framework == "torch"

    def test_a_framework_that_it_does_not_offer(self, m, grown):
        with pytest.raises(WrongUse, match="cannot run with 'torch'"):
            check(m, X, NEARLY, framework="torch")
        grown({"frameworks": ("tensorflow",)})
        assert check(m, X, NEARLY).framework == "tensorflow"

    def test_a_data_set_that_is_not_there_yet(self, m, grown, judge):
        grown({"data": ("sunspots",)})
        with pytest.raises(DataTrouble, match="marathon data fetch sunspots"):
            check(m, X, NEARLY)
        file = m.datasets.fetch("sunspots")
        check(m, X, NEARLY)
        assert judge.tasks[-1].data == {"sunspots": str(file)}


def test_a_task_holds_everything_that_judging_needs(m, tmp_path):
    place, exercise = m.path.find_exercise(X)
    for name, content in (("data/mails.txt", b"From"), ("secrets/labels.npy", b"\0\1")):
        file = tmp_path / "here" / name
        file.parent.mkdir(parents=True)
        file.write_bytes(content)
    exercise = replace(exercise, folder="here", data_files=("mails.txt",), secrets=("labels.npy",))
    task = build_task(
        place.specialization, exercise, code="é", framework="", surroundings=Surroundings(tmp_path), seed=7
    )
    assert task.files == {"double_it.py": "é".encode(), "mails.txt": b"From"}
    assert task.secrets == {"labels.npy": b"\0\1"}
    assert task.reference == exercise.solution()
    assert task.checks == exercise.checks
    assert task.seed == 7
    assert (task.limits, task.module) == (exercise.limits, "double_it")


class TestFingerprints:
    @pytest.fixture
    def wrong(self, m):
        return {one.name: one for one in m.path.find_exercise(X)[1].wrong}

    def test_an_answer_that_behaves_like_a_known_wrong_one_is_recognised(self, m, wrong):
        verdict = check(m, X, wrong["prints"].code).verdict
        assert verdict.diagnosis.name == "prints"
        assert verdict.diagnosis.hint == wrong["prints"].hint
        assert check(m, X, NEARLY).verdict.diagnosis is None

    def test_who_does_not_wait_learns_the_diagnosis_later(self, m, wrong, monkeypatch):
        may_know, find_out = threading.Event(), FingerprintShelf._find_out
        monkeypatch.setattr(
            FingerprintShelf, "_find_out", lambda *given: may_know.wait(60) and find_out(*given)
        )
        attempt = check(m, X, wrong["prints"].code, patience=0.0)
        assert (attempt.late, attempt.verdict.diagnosis) == (True, None)
        assert standing_attempt(m, read_work(m, X)).late
        may_know.set()
        standing = standing_attempt(m, read_work(m, X), patience=60)
        assert (standing.late, standing.verdict.diagnosis.name) == (False, "prints")

    def test_a_verdict_that_needs_no_diagnosis_is_never_late(self, m):
        attempt = check(m, X, m.path.find_exercise(X)[1].solution(""), patience=0.0)
        assert (attempt.verdict.outcome, attempt.late) == ("passed", False)

    def test_they_are_found_out_once_and_kept_in_the_cache(self, m, wire, judge, wrong):
        check(m, X, wrong["prints"].code)
        assert len(list((m.folders.cache / "fingerprints").glob("*.json"))) == 1
        judge.tasks.clear()
        again = wire()
        assert check(again, X, wrong["squares"].code).verdict.diagnosis.name == "squares"
        assert len(judge.tasks) == 1
        assert {one.name for one in judge.tasks[0].fingerprints} == {"prints", "squares"}

    def test_a_broken_cache_is_found_out_anew(self, m, wire, wrong):
        check(m, X, wrong["prints"].code)
        (file,) = (m.folders.cache / "fingerprints").glob("*.json")
        file.write_text("{")
        assert check(wire(), X, wrong["prints"].code).verdict.diagnosis.name == "prints"

    def test_our_own_fault_is_not_kept_as_knowledge(self, m, judge, wrong):
        judge.broken = True
        assert check(m, X, wrong["prints"].code).verdict.outcome == "our_fault"
        m.fingerprints.close()
        assert not list((m.folders.cache / "fingerprints").glob("*.json"))

    def test_a_cache_that_cannot_be_written_stops_nobody(self, m, wrong):
        m.folders.cache.write_text("in the way")
        assert check(m, X, wrong["prints"].code).verdict.diagnosis.name == "prints"

    def test_behaviour_that_two_beliefs_share_tells_nothing(self):
        def known(name, misconception, belief=""):
            return WrongAnswer(name, misconception, belief, (), "hint", "code")

        same = Verdict("not_yet", signature="s")
        found = take([(known("a", "PY1"), same), (known("b", "PY2"), same)])
        assert found == ()
        found = take([(known("a", "PY1"), same), (known("b", "PY1"), same)])
        assert {one.name for one in found} == {"a", "b"}
        found = take([(known("a", "own", "one"), same), (known("b", "own", "two"), same)])
        assert found == ()
        other = Verdict("not_yet", signature="t")
        found = take([(known("a", "PY1"), same), (known("b", "PY1"), other)])
        assert {one.signature for one in found} == {"s", "t"}

    def test_one_that_passes_after_all_is_no_fingerprint(self):
        one = WrongAnswer("a", "PY1", "", (), "", "")
        assert take([(one, Verdict("passed", signature="s"))]) == ()
