"""The verbs with the real engine: one way through everything, on the toy path."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from stand_ins import TOY_PATH

from marathon.app.progress import progress
from marathon.app.submit import check, run
from marathon.app.wiring import open_marathon
from marathon.app.wording import NOT_A_TRY, nothing_checked, word
from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask

EXERCISES = ("double-it", "greet-by-name")


@pytest.fixture(scope="module")
def m(tmp_path_factory):
    place = tmp_path_factory.mktemp("learner")
    patch = pytest.MonkeyPatch()
    patch.setenv("MARATHON_CACHE", str(place / "cache"))
    with open_marathon(TOY_PATH, place / "home", warm=False) as opened:
        yield opened
    patch.undo()


@pytest.mark.parametrize("name", EXERCISES)
def test_the_starter_fails_politely(m, name):
    exercise = m.path.find_exercise(name)[1]
    attempt = check(m, name, exercise.starter())
    assert attempt.verdict.outcome == "not_yet"
    assert attempt.verdict.diagnosis is None
    assert word(attempt.verdict, exercise, attempt.code).plain == "This part is not written yet."


@pytest.mark.parametrize("name", EXERCISES)
def test_every_wrong_answer_is_recognised_as_itself(m, name):
    exercise = m.path.find_exercise(name)[1]
    for wrong in exercise.wrong:
        verdict = check(m, name, wrong.code).verdict
        assert (verdict.outcome, verdict.diagnosis and verdict.diagnosis.name) == ("not_yet", wrong.name)


@pytest.mark.parametrize("name", EXERCISES)
def test_every_right_answer_holds(m, name):
    exercise = m.path.find_exercise(name)[1]
    for code in (exercise.solution(), *(other.code for other in exercise.alternates)):
        verdict = check(m, name, code).verdict
        assert (verdict.outcome, verdict.diagnosis) == ("passed", None)
    assert progress(m).exercise(name).passed


def test_verdicts_can_be_had_again(m):
    code = m.path.find_exercise("double-it")[1].wrong[0].code
    first, second = (check(m, "double-it", code).verdict for _ in range(2))
    assert (first.signature, first.seed, first.hashes) == (second.signature, second.seed, second.hashes)


def test_many_at_once_are_numbered_one_by_one(m):
    before = progress(m).exercise("double-it").tries
    with ThreadPoolExecutor(6) as pool:
        codes = [f"def double(number):\n    return {i}\n" for i in range(12)]
        attempts = list(pool.map(lambda code: check(m, "double-it", code), codes))
    assert sorted(attempt.number for attempt in attempts) == list(range(before + 1, before + 13))
    kept = list(m.store.events("attempt", "double-it"))[-12:]
    assert {event.data["code"] for event in kept} == set(codes)


def test_running_a_program(m):
    result = run(m, "greet-by-name", 'name = input("Name? ")\nprint("Hi", name)\n', ["Ada"])
    assert (result.output, result.ended) == ("Name? Ada\nHi Ada\n", "returned")


@pytest.mark.parametrize(
    ("code", "headline"),
    [
        ("while True:\n    pass\n", "It was still running after 0.3 seconds, so we stopped it."),
        ("import os\nos._exit(0)\n", "Python itself ended in the middle of your code."),
        ("x = [0] * 10**10\n", "Your file stopped at line 1, before anything could be checked."),
    ],
)
def test_what_ends_while_it_is_being_loaded_is_told_apart(m, code, headline):
    exercise = type("Small", (), {"limits": Limits(0.3, 20, 512), "insight": "", "questions": ()})
    task = JudgeTask("x", {"x.py": code.encode()}, "import x\ndef test_x(): assert x", limits=exercise.limits)
    verdict = m.judge.judge(task)
    said = word(verdict, exercise, code)
    assert nothing_checked(verdict)
    assert said.headline == headline
    assert NOT_A_TRY in said.sentence
