"""What the judge's verdicts on an exercise's own answers mean."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import exercise, found

from marathon.app.proving import mutant_rules, other_words, trial_rules
from marathon.app.proving.judging import Judged, JudgedCheck
from marathon.app.proving.mutants import Mutant
from marathon.app.proving.trial import Trial
from marathon.core.exercise import Equivalent, Limits, WrongAnswer
from marathon.core.task import Fingerprint

PASSED = Judged("passed", 0.05, (JudgedCheck("test_three", "R1", "passed", 120),))
FAILED = Judged(
    "not_yet", 0.05, (JudgedCheck("test_three", "R1", "failed"),), said="test_three: double(3) gave 9"
)
UNREADABLE = Judged("could_not_start", problem="syntax: invalid syntax")
BROKEN = Judged("our_fault", problem="engine: a wire is loose")

SQUARES = WrongAnswer("squares", "own", "doubling is squaring", ("R1",), "Look at 3 and 9.", "")
PRINTS = WrongAnswer("prints", "PY10", "printing is returning", ("R1",), "What came back?", "")
PRINTS_TOO = WrongAnswer("prints_too", "PY10", "printing is returning", ("R1",), "What came back?", "")


def trial(**fields):
    subject = fields.pop("subject", None) or exercise(wrong=(SQUARES, PRINTS))
    good = Trial(
        subject,
        solution=(PASSED, PASSED),
        starter=FAILED,
        alternates={"adds": (PASSED, PASSED)},
        wrong={
            "squares": (replace(FAILED, diagnosis="squares", signature="s"),),
            "prints": (replace(FAILED, diagnosis="prints", signature="p"),),
        },
        cheats={"an empty file": UNREADABLE},
        mutants=((mutant("line 2: * to / #1"), FAILED),),
        mutants_in_all=1,
        seeds=2,
    )
    return replace(good, **fields)


def mutant(name, *, domain=False):
    return Mutant(name, 2, "", "return 2 / number", domain, "return 2 * number")


@pytest.mark.parametrize("rule", [*trial_rules.RULES, *mutant_rules.RULES, *other_words.RULES])
def test_nothing_is_said_of_a_good_exercise(rule):
    assert found(rule, trial()) == []


def test_what_could_not_be_judged_is_told_with_the_command():
    lacking = trial(missing="the libraries of ML are not here.", mend="Run `marathon env add ml`.")
    [fault] = trial_rules.not_proved.faults(lacking)

    assert (fault.what, fault.mend) == (
        "not proved: the libraries of ML are not here.",
        "Run `marathon env add ml`.",
    )


def test_the_solution_passes_with_every_seed():
    [fault] = trial_rules.solution_passes.faults(trial(solution=(PASSED, FAILED, PASSED)))

    assert fault.what == ("the solution does not pass with 1 of 3 seeds: test_three: double(3) gave 9.")
    assert fault.file == "1/course/01-lesson/exercises/double-it/solution.py"


def test_faults_name_the_solution_of_the_framework():
    subject = exercise(
        solutions={"torch": "x = 1", "tensorflow": "x = 2"}, frameworks=("torch", "tensorflow")
    )
    [fault] = trial_rules.solution_passes.faults(
        trial(subject=subject, framework="torch", solution=(FAILED,))
    )

    assert fault.file.endswith("/solution.torch.py")


def test_every_alternate_passes():
    [fault] = trial_rules.alternates_pass.faults(trial(alternates={"adds": (FAILED,), "loops": (PASSED,)}))

    assert fault.file.endswith("/alternates/adds.py")


@pytest.mark.parametrize(
    ("judged", "what"),
    [
        (PASSED, "the starter passes."),
        (UNREADABLE, "the starter does not run: syntax: invalid syntax."),
        (BROKEN, "the starter does not run: engine: a wire is loose."),
    ],
)
def test_the_starter_runs_and_fails(judged, what):
    assert found(trial_rules.starter, trial(starter=judged)) == [what]


def test_the_starter_says_what_to_do_where_code_is_to_be_written():
    silent = exercise(starters={"": "def double(number):\n    return None\n"})
    to_mend = exercise(starters={"": "def double(number):\n    return None\n"}, kind="fix")

    assert found(trial_rules.starter, trial(subject=silent)) == ["the starter does not say what to do."]
    assert found(trial_rules.starter, trial(subject=to_mend)) == []


def test_cheats_fail():
    cheats = {"an empty file": FAILED, "always 6": PASSED, "leaving at once": BROKEN}

    assert found(trial_rules.cheats_fail, trial(cheats=cheats)) == [
        "a cheat passes: always 6.",
        "the cheat `leaving at once` breaks the checks: engine: a wire is loose.",
    ]


def test_wrong_answers_fail_with_every_seed_and_where_they_say():
    runs = {"squares": (FAILED, PASSED), "prints": (UNREADABLE,)}
    elsewhere = replace(FAILED, checks=(JudgedCheck("test_b", "R2, R3", "failed"),))

    assert found(trial_rules.wrong_fail, trial(wrong=runs)) == [
        "this wrong answer passes with 1 of 2 seeds.",
        "it does not run: syntax: invalid syntax.",
    ]
    assert found(trial_rules.wrong_fail, trial(wrong={"squares": (elsewhere,)})) == [
        "it does not fail R1; it fails R2, R3."
    ]


def test_wrong_answers_are_recognised_as_themselves():
    twins = {
        "squares": (replace(FAILED, signature="same"),),
        "prints": (replace(FAILED, signature="same"),),
    }
    mistaken = {"squares": (replace(FAILED, diagnosis="prints"),)}

    assert found(trial_rules.wrong_recognised, trial(wrong=twins)) == [
        "this wrong answer is not recognised. It behaves like `prints` on every check.",
        "this wrong answer is not recognised. It behaves like `squares` on every check.",
    ]
    assert found(trial_rules.wrong_recognised, trial(wrong=mistaken)) == ["it is taken for `prints`."]


def test_an_answer_that_behaves_differently_each_time_is_told():
    before = Fingerprint("squares", "own", "doubling is squaring", "Look.", "s1")
    unsteady = {"squares": (replace(FAILED, signature="s2"),)}

    assert found(trial_rules.wrong_recognised, trial(wrong=unsteady, fingerprints=(before,))) == [
        "this wrong answer is not recognised. It does not behave the same each time, "
        "so nothing can be compared with it."
    ]


def test_two_answers_of_one_belief_may_stand_for_each_other():
    subject = exercise(wrong=(PRINTS, PRINTS_TOO))
    runs = {
        "prints": (replace(FAILED, diagnosis="prints"),),
        "prints_too": (replace(FAILED, diagnosis="prints"),),
    }

    assert found(trial_rules.wrong_recognised, trial(subject=subject, wrong=runs)) == []


def test_no_right_answer_is_recognised_as_wrong():
    told = trial(
        starter=replace(FAILED, diagnosis="prints"),
        alternates={"adds": (replace(PASSED, diagnosis="squares"),)},
    )

    assert found(trial_rules.no_false_diagnosis, told) == [
        "`adds` is taken for the wrong answer `squares`.",
        "the starter is taken for the wrong answer `prints`.",
    ]


@pytest.mark.parametrize(
    ("fields", "limit"),
    [
        ({}, 2.0),
        ({"environment": "spec-2", "stage": 2}, 10.0),
        ({"kind": "baseline"}, 60.0),
        ({"frameworks": ("torch",)}, 60.0),
    ],
)
def test_the_fastest_run_is_within_the_budget(fields, limit):
    subject = exercise(**fields)
    slow, quick = replace(PASSED, seconds=limit + 1), replace(PASSED, seconds=limit)

    assert trial_rules.budget(trial(subject=subject)) == limit
    assert found(trial_rules.time_budget, trial(subject=subject, solution=(slow, quick))) == []
    assert len(found(trial_rules.time_budget, trial(subject=subject, solution=(slow,)))) == 1


def test_a_hundred_generated_cases():
    few = replace(PASSED, checks=(JudgedCheck("test_three", "R1", "passed", 3),))

    assert len(found(trial_rules.many_cases, trial(solution=(few,)))) == 1
    slow = exercise(limits=Limits(call_seconds=20))
    assert found(trial_rules.many_cases, trial(subject=slow, solution=(few,))) == []
    assert found(trial_rules.many_cases, trial(subject=exercise(kind="fix"), solution=(few,))) == []
    told_nothing = exercise(kind="program", solutions={"": 'print("ready")\n'})
    asks = exercise(kind="program", solutions={"": "print(input())\n"})
    assert found(trial_rules.many_cases, trial(subject=told_nothing, solution=(few,))) == []
    assert len(found(trial_rules.many_cases, trial(subject=asks, solution=(few,)))) == 1


def test_every_check_runs():
    skipped = replace(PASSED, checks=(JudgedCheck("test_three[1]", "R1", "skipped"),))
    two = exercise(checks="def test_three(): ...\n\ndef test_four(): ...\n")

    assert found(trial_rules.checks_ran, trial(solution=(skipped,))) == ["`test_three[1]` is skipped."]
    [fault] = trial_rules.checks_ran.faults(trial(subject=two))
    assert (fault.what, fault.line) == ("`test_four` is not run.", 3)


def test_survivors_are_named_with_their_line():
    alive = ((mutant("line 2: * to / #1"), PASSED), (mutant("line 2: 2 to 3 #1"), FAILED))
    [fault] = mutant_rules.mutants_die.faults(trial(mutants=alive))

    assert fault.what == (
        "the checks do not see the mutant `line 2: * to / #1`: -`return 2 * number` +`return 2 / number`; "
        "it is missed by `test_three`."
    )
    assert (fault.line, fault.file) == (2, "1/course/01-lesson/exercises/double-it/solution.py")


def test_a_proved_equivalent_is_no_fault():
    subject = exercise(equivalents=(Equivalent("line 2: * to / #1", "It is the same for all."),))
    alive = ((mutant("line 2: * to / #1"), PASSED),)

    assert found(mutant_rules.mutants_die, trial(subject=subject, mutants=alive)) == []
    assert found(mutant_rules.equivalents, trial(subject=subject, mutants=alive)) == []


def test_stale_and_empty_proofs_are_faults():
    stale = exercise(
        equivalents=(
            Equivalent("line 2: * to / #1", "It is the same for all."),
            Equivalent("line 9: gone #1", "It is the same for all."),
            Equivalent("line 2: 2 to 3 #1", "because"),
        )
    )
    mutants = ((mutant("line 2: * to / #1"), FAILED), (mutant("line 2: 2 to 3 #1"), PASSED))

    assert found(mutant_rules.equivalents, trial(subject=stale, mutants=mutants, mutants_in_all=2)) == [
        "the mutant `line 2: * to / #1` is not equivalent: the checks see it.",
        "there is no mutant `line 9: gone #1`.",
        "`line 2: 2 to 3 #1` is not proved.",
    ]


def many_equivalents(kind):
    names = [f"line {n}: 1 to 2 #1" for n in range(40)]
    alive = tuple((mutant(name), PASSED if n < 5 else FAILED) for n, name in enumerate(names))
    equivalents = tuple(Equivalent(name, "Nobody can tell them apart.") for name in names[:5])
    return trial(subject=exercise(kind=kind, equivalents=equivalents), mutants=alive, mutants_in_all=40)


def test_one_mutant_in_ten_may_be_equivalent():
    assert found(mutant_rules.equivalents, many_equivalents("function")) == [
        "5 of 40 mutants are equivalent; 4 may be."
    ]


@pytest.mark.parametrize(("alive", "faults"), [(6, 0), (7, 1)])
def test_where_a_score_decides_two_in_five_mutants_die(alive, faults):
    names = [f"line {n}: 1 to 2 #1" for n in range(10)]
    mutants = tuple((mutant(name), PASSED if n < alive else FAILED) for n, name in enumerate(names))
    scored = trial(subject=exercise(kind="baseline"), mutants=mutants, mutants_in_all=10)

    assert len(found(mutant_rules.mutants_die, scored)) == faults


def test_three_faults_of_the_trade_after_the_python_courses():
    """Wrong answers count, since they are such faults written by hand."""
    subject = exercise(stage=2, wrong=(SQUARES, PRINTS))
    one = ((mutant("line 2: axis=0 to axis=1 #1", domain=True), FAILED),)

    assert found(mutant_rules.domain, trial(subject=subject, mutants=one)) == []
    assert len(found(mutant_rules.domain, trial(subject=subject))) == 1
    assert found(mutant_rules.domain, trial(subject=exercise(stage=2, kind="decision"))) == []


def test_a_judge_that_breaks_is_no_fault_of_the_answers():
    broken = ((mutant("line 2: * to / #1"), BROKEN),)

    assert found(mutant_rules.engine, trial(mutants=broken)) == [
        "the mutant `line 2: * to / #1` could not be judged: engine: a wire is loose."
    ]
    stopped = trial(solution=(BROKEN, BROKEN))
    assert found(mutant_rules.engine, stopped) == [
        "the solution could not be judged: engine: a wire is loose."
    ]
    assert found(trial_rules.solution_passes, stopped) == []


def test_a_wrong_answer_is_recognised_in_other_words():
    seen = replace(FAILED, diagnosis="squares")
    words = {"a": seen, "b": PASSED, "c": FAILED, "d": replace(FAILED, diagnosis="prints"), "e": BROKEN}
    faults = other_words.recognised_in_other_words.faults(trial(wrong_in_other_words={"squares": words}))

    assert [fault.what for fault in faults] == [
        "with b this wrong answer passes.",
        "with c this wrong answer is not recognised.",
        "with d it is taken for `prints`.",
    ]
    assert {fault.file.rpartition("/")[2] for fault in faults} == {"squares.py"}


def test_what_is_not_recognised_as_written_is_told_once():
    lost = trial(wrong={"squares": (FAILED,)}, wrong_in_other_words={"squares": {"other names": FAILED}})

    assert found(other_words.recognised_in_other_words, lost) == []


def test_right_answers_pass_in_other_words():
    words = {"the solution": {"other names": PASSED}, "`adds`": {"other names": FAILED}}
    [fault] = other_words.right_in_other_words.faults(trial(right_in_other_words=words))

    assert fault.what == "`adds` with other names does not pass: test_three: double(3) gave 9."


def test_both_ways_give_the_same():
    [fault] = other_words.both_ways.faults(trial(apart=("of the starter the judge says this.",)))

    assert fault.what == "of the starter the judge says this."
