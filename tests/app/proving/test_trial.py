"""An exercise is tried: everything it has is judged, once."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from builders import exercise
from stand_in import DoublingJudge

from marathon.app.proving.judging import Bench, crowding, kept
from marathon.app.proving.ledger import Ledger
from marathon.app.proving.trial import QUICK, Effort, Tryout, hurried, mutants_for, seeds_for
from marathon.app.tasks import Surroundings, seed_of
from marathon.core.exercise import Alternate, Limits, WrongAnswer
from marathon.core.verdict import Verdict

SQUARES = WrongAnswer(
    "squares", "own", "doubling is squaring", ("R1",), "Look.", "def double(n):\n    return n * n\n"
)
PRINTS = WrongAnswer(
    "prints", "PY10", "printing is returning", ("R1",), "Look.", "def double(n):\n    print(2 * n)\n"
)
TORCH_ONLY = replace(SQUARES, name="torch_only", framework="torch")
ADDS = Alternate("adds", "def double(n):\n    return n + n\n")
# Only that it asks for `rng` counts: the number of seeds depends on it. Nobody runs it.
RANDOM_CHECKS = "def test_double(rng):\n    assert True\n"


@pytest.fixture
def judge():
    return DoublingJudge()


@pytest.fixture
def pool():
    with ThreadPoolExecutor(2) as pool:
        yield pool


def tryout(judge, pool, tmp_path, ledger=None, **fields):
    fields = {
        "wrong": (SQUARES, PRINTS, TORCH_ONLY),
        "alternates": (ADDS,),
        "checks": RANDOM_CHECKS,
        **fields,
    }
    subject = exercise(root=tmp_path, **fields)
    bench = Bench(judge, pool, ledger or Ledger(None), "base")
    return Tryout(subject, "", Surroundings(tmp_path), bench)


def test_everything_is_judged(judge, pool, tmp_path):
    trial = tryout(judge, pool, tmp_path).run()

    assert trial.solves
    assert (trial.seeds, len(trial.solution), len(trial.alternates["adds"])) == (50, 50, 50)
    assert {name: (run[0].diagnosis, run[0].passed) for name, run in trial.wrong.items()} == {
        "squares": ("squares", False),
        "prints": ("prints", False),
    }
    assert trial.starter.diagnosis == ""
    assert "not written yet" in trial.starter.said
    assert len(trial.mutants) == trial.mutants_in_all > 3
    assert not any(judged.passed for _, judged in trial.mutants)
    assert {name: run.passed for name, run in trial.cheats.items() if run.passed} == {}


def test_mutants_and_cheats_stop_at_the_first_failure(judge, pool, tmp_path):
    """What only has to fail need not fail twice; what has to be recognised runs every check."""
    trial = tryout(judge, pool, tmp_path)
    done = trial.run()
    brief = {task.files["double_it.py"].decode() for task in judge.tasks if task.brief}

    assert {mutant.code for mutant, _ in done.mutants} <= brief
    assert SQUARES.code not in brief
    assert trial.subject.exercise.solution() not in brief


def test_the_first_seed_is_the_one_of_learners(judge, pool, tmp_path):
    trial = tryout(judge, pool, tmp_path)
    trial.run()
    solution = trial.subject.exercise.solution()
    seeds = {task.seed for task in judge.tasks if task.files["double_it.py"].decode() == solution}

    assert seed_of(trial.subject.exercise) in seeds
    assert len(seeds) == 50


def test_nothing_else_is_judged_when_the_solution_fails(judge, pool, tmp_path):
    broken = {"": "def double(number):\n    return number\n"}
    trial = tryout(judge, pool, tmp_path, solutions=broken).run()

    assert not trial.solves
    assert (trial.wrong, trial.cheats, trial.mutants) == ({}, {}, ())


def test_what_is_known_is_not_judged_again(judge, pool, tmp_path):
    """As after an interruption: the ledger has it, whoever wrote it."""
    file = tmp_path / "ledger.jsonl"
    first = tryout(judge, pool, tmp_path, Ledger(file)).run()
    count = len(judge.tasks)

    again = tryout(judge, pool, tmp_path, Ledger(file)).run()

    assert len(judge.tasks) == count
    assert again == replace(first, subject=again.subject)


def test_a_changed_hint_costs_no_verdict(judge, pool, tmp_path):
    file = tmp_path / "ledger.jsonl"
    tryout(judge, pool, tmp_path, Ledger(file)).run()
    count = len(judge.tasks)

    tryout(judge, pool, tmp_path, Ledger(file), hints=("Another", "set", "of hints")).run()

    assert len(judge.tasks) == count


def test_a_fault_of_the_judge_is_asked_again_and_never_remembered(pool, tmp_path):
    """Three times in a row it counts; a single one may be a busy computer."""
    said = iter(["our_fault", "our_fault", "our_fault", "our_fault", "passed"])
    bench = Bench(lambda _task: Verdict(next(said)), pool, Ledger(tmp_path / "ledger.jsonl"), "base")
    task = tryout(None, pool, tmp_path)._task("x = 1")

    assert [bench.one(task).outcome for _ in range(3)] == ["our_fault", "passed", "passed"]


def test_time_that_was_up_on_a_crowded_computer_is_not_remembered(pool, tmp_path, monkeypatch):
    said = iter(["stopped", "stopped"])
    bench = Bench(lambda _task: Verdict(next(said)), pool, Ledger(tmp_path / "ledger.jsonl"), "base")
    task = tryout(None, pool, tmp_path)._task("x = 1")
    cores = os.cpu_count() or 1

    monkeypatch.setattr("os.getloadavg", lambda: (3.0 * cores, 0.0, 0.0))
    assert bench.one(task).outcome == "stopped"
    monkeypatch.setattr("os.getloadavg", lambda: (0.5, 0.0, 0.0))
    assert [bench.one(task).outcome for _ in range(2)] == ["stopped", "stopped"]
    assert next(said, "none is left") == "none is left"


def test_a_quick_trial_judges_few(judge, pool, tmp_path):
    trial = replace(tryout(judge, pool, tmp_path), effort=Effort(seeds=3, mutants=2)).run()

    assert (trial.seeds, len(trial.solution), len(trial.mutants)) == (3, 3, 2)
    assert trial.mutants_in_all > 2


def test_seeds_are_fewer_the_longer_a_verdict_takes():
    drawing = exercise(checks=RANDOM_CHECKS, alternates=(ADDS,)).exercise

    assert [seeds_for(drawing, seconds) for seconds in (0.01, 0.08, 0.4, 1.9, 30)] == [50, 50, 10, 3, 2]
    drawing_nothing = exercise(checks="def test(): assert True").exercise  # read for `rng`, and not run
    assert seeds_for(drawing_nothing, 0.01) == 3


def test_mutants_are_sampled_only_where_a_verdict_is_expensive():
    assert [mutants_for(seconds) for seconds in (0.05, 2.0, 3.0, 30.0)] == [400, 400, 20, 10]


def test_mutants_have_less_time_than_learners():
    limits = Limits(call_seconds=4, total_seconds=20, memory_mb=512)

    assert hurried(limits, 0.05) == Limits(1.0, 4.0, 512)
    assert hurried(limits, 1.0) == Limits(4, 10.0, 512)


def test_a_verdict_is_kept_in_few_words(judge, tmp_path, pool):
    task = tryout(judge, pool, tmp_path)._task("def double(n):\n    return n\n")
    found = kept(judge(task))

    assert found.said == "test_double: double(3) gave 3, expected 6"
    assert found.failed_rules == {"R1", "R2"}
    assert crowding() >= 1.0


def test_mutants_of_a_shared_solution_are_judged_with_one_framework(judge, pool, tmp_path):
    both = ("tensorflow", "torch")
    first = tryout(judge, pool, tmp_path, frameworks=both)

    assert replace(first, framework="tensorflow").run().mutants_in_all > 3
    assert replace(first, framework="torch").run().mutants_in_all == 0


def test_answers_are_judged_in_other_words(judge, pool, tmp_path):
    checks = "from double_it import double\n" + RANDOM_CHECKS
    trial = tryout(judge, pool, tmp_path, checks=checks).run()

    assert {name: list(found) for name, found in trial.wrong_in_other_words.items()} == {
        "squares": ["other names", "another shape and other names"],
        "prints": ["other names", "another shape and other names"],
    }
    for name, found in trial.wrong_in_other_words.items():
        assert {judged.diagnosis for judged in found.values()} == {name}
    assert set(trial.right_in_other_words) == {"the solution", "`adds`"}
    for found in trial.right_in_other_words.values():
        assert {judged.outcome for judged in found.values()} == {"passed"}


def test_every_answer_is_also_judged_by_plain_pytest(judge, pool, tmp_path):
    asked = []

    def plainly(tasks):
        asked.extend(tasks)
        return [
            None if "n * n" in task.files["double_it.py"].decode() else {"test_double": "passed"}
            for task in tasks
        ]

    once = tryout(judge, pool, tmp_path)
    trial = replace(once, bench=replace(once.bench, plainly=plainly)).run()

    assert trial.both_ways == len(asked) > 5
    assert "of the starter the judge says `test_double`: failed; plain pytest says: passed." in trial.apart
    assert not [text for text in trial.apart if "the solution" in text or "`squares`" in text]
    assert not any(task.brief for task in asked)


def test_a_quick_proof_leaves_both_out(judge, pool, tmp_path):
    trial = replace(tryout(judge, pool, tmp_path), effort=QUICK).run()

    assert (trial.wrong_in_other_words, trial.right_in_other_words, trial.both_ways) == ({}, {}, 0)
