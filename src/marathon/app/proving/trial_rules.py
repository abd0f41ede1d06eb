"""Rules on what the judge says of an exercise's own answers: right ones pass, wrong ones are recognised."""

from __future__ import annotations

import ast

from marathon.app.proving.judging import Judged
from marathon.app.proving.mix_rules import WRITTEN
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.trial import Runs, Trial
from marathon.core.exercise import Exercise, Limits, WrongAnswer

SLOW_KINDS = ("baseline", "debug", "system")
CASES = 100


@rule("environment.missing", "Everything is proved")
def not_proved(trial: Trial) -> Findings:
    """Every exercise is judged, with every framework that it offers.

    **Why:** what was not run is not known.

    **Mend:** run the command that is named, once; or prove with `--allow-missing`.
    """
    if trial.missing:
        yield Finding(f"not proved: {trial.missing}", trial.mend)


@rule("E1", "The solution passes")
def solution_passes(trial: Trial) -> Findings:
    """The solution passes all checks, over 50 seeds where that is cheap; how many is in the report.

    **Why:** a check that is wrong once in fifty is met by every second class.

    **Mend:** look at the check that is named; widen a tolerance only with measured numbers.
    """
    yield from _all_pass(trial.solution, "the solution", trial.solution_file)


@rule("E3", "Other right answers pass")
def alternates_pass(trial: Trial) -> Findings:
    """Every other right answer passes, over the same seeds.

    **Why:** it proves that the checks do not demand our style.

    **Mend:** if it is right, loosen the check; if it is not, it is a wrong answer.
    """
    for name, runs in trial.alternates.items():
        yield from _all_pass(runs, "this right answer", f"{trial.exercise.folder}/alternates/{name}.py")


def _all_pass(runs: Runs, what: str, file: str) -> Findings:
    failed = [run for run in runs if not run.passed and run.outcome != "our_fault"]
    if failed:
        times = f" with {len(failed)} of {len(runs)} seeds" if len(runs) > 1 else ""
        yield Finding(f"{what} does not pass{times}: {why(failed[0])}", "Correct it or the check.", 0, file)


def why(judged: Judged) -> str:
    """In a few words, why something did not pass."""
    words = judged.problem or judged.said or judged.outcome
    return words if words.endswith(".") else f"{words}."


@rule("E2", "A polite start")
def starter(trial: Trial) -> Findings:
    """The starter runs, does not pass, and says "not written yet" or what to do in a comment.

    Where working code is given (a bug to find, a program to improve), no such words are needed.

    **Why:** nobody should begin with an error that is ours.

    **Mend:** mark the solution's part with BEGIN and END SOLUTION; add lines after `# STARTER` if needed.
    """
    if trial.starter is None:
        return
    if trial.starter.passed:
        yield Finding("the starter passes.", "Leave something to write.")
    elif trial.starter.outcome in ("could_not_start", "our_fault"):
        yield Finding(
            f"the starter does not run: {why(trial.starter)}", "It has to run, and to fail politely."
        )
    code = trial.exercise.starter(trial.framework)
    if trial.exercise.kind in WRITTEN and "not written yet" not in code and "#" not in code:
        yield Finding(
            "the starter does not say what to do.", 'Let it raise "not written yet", or add a comment.'
        )


@rule("E2", "Cheats fail")
def cheats_fail(trial: Trial) -> Findings:
    """These fail: an empty file, everything commented out, constants, a table of the visible examples,
    printing the expected text, catching everything, an object that is equal to everything, leaving at once.

    **Why:** a pass is proof.

    **Mend:** add a check with other values than the examples, or a property.
    """
    for name, judged in trial.cheats.items():
        if judged.passed:
            yield Finding(f"a cheat passes: {name}.", "Check values that the statement does not show.")
        elif judged.outcome == "our_fault":
            yield Finding(f"the cheat `{name}` breaks the checks: {why(judged)}", "Make the checks sturdier.")


@rule("E6", "Wrong answers fail where they say")
def wrong_fail(trial: Trial) -> Findings:
    """Every wrong answer runs, fails with every seed, and fails checks of each rule in its `# fails:`.

    **Why:** else the belief is not what the checks see.

    **Mend:** add a check on which this belief shows, or correct the head of the file.
    """
    for wrong in trial.exercise.wrong:
        runs, file = trial.wrong.get(wrong.name, ()), f"{trial.exercise.folder}/wrong/{wrong.name}.py"
        passed = sum(run.passed for run in runs)
        if passed:
            yield Finding(
                f"this wrong answer passes with {passed} of {len(runs)} seeds.",
                "Add a check that sees it.",
                0,
                file,
            )
            continue
        if runs and runs[0].outcome in ("could_not_start", "our_fault"):
            yield Finding(f"it does not run: {why(runs[0])}", "A wrong answer runs, and is wrong.", 0, file)
            continue
        for name in wrong.fails if runs else ():
            if name not in runs[0].failed_rules:
                failed = ", ".join(sorted(runs[0].failed_rules)) or "nothing"
                yield Finding(f"it does not fail {name}; it fails {failed}.", "Correct `# fails:`.", 1, file)


@rule("E6", "Wrong answers are recognised")
def wrong_recognised(trial: Trial) -> Findings:
    """Every wrong answer is recognised as itself, and as nothing else.

    Two answers that behave the same on all checks cannot be told apart, unless they name the same belief.

    **Why:** a learner with this belief gets this hint.

    **Mend:** add a check on which the two differ, or drop one.
    """
    for name, runs in trial.wrong.items():
        if not runs or runs[0].passed or runs[0].outcome in ("could_not_start", "our_fault"):
            continue
        file, seen = f"{trial.exercise.folder}/wrong/{name}.py", runs[0].diagnosis
        if seen == "":
            what = f"this wrong answer is not recognised.{_why_not(trial, name)}"
            yield Finding(what, "Add a check on which it differs.", 0, file)
        elif not recognised(trial, name):
            yield Finding(f"it is taken for `{seen}`.", "Add a check on which the two differ.", 0, file)


def belief(wrong: WrongAnswer) -> str:
    """What a wrong answer stands for: its misconception, or the belief in its own words."""
    return wrong.belief if wrong.misconception == "own" else wrong.misconception


def beliefs_of(trial: Trial) -> dict[str, str]:
    """What each wrong answer stands for."""
    return {wrong.name: belief(wrong) for wrong in trial.exercise.wrong}


def recognised(trial: Trial, name: str) -> bool:
    """Whether a wrong answer is taken for itself, or for another one of the same belief."""
    beliefs = beliefs_of(trial)
    seen = trial.wrong[name][0].diagnosis
    return seen != "" and beliefs.get(seen) == beliefs[name]


def _why_not(trial: Trial, name: str) -> str:
    """A sentence on why an answer could not be told, with a space before it; nothing if that is not known."""
    known = {one.name: one.signature for one in trial.fingerprints}
    if known.get(name, "") not in ("", trial.wrong[name][0].signature):
        return " It does not behave the same each time, so nothing can be compared with it."
    twins = _twins(trial, name)
    return f" It behaves like `{'`, `'.join(twins)}` on every check." if twins else ""


def _twins(trial: Trial, name: str) -> list[str]:
    """Other wrong answers that behave the same and stand for another belief."""
    beliefs = {wrong.name: belief(wrong) for wrong in trial.exercise.wrong}
    sign = trial.wrong[name][0].signature
    alike = [other for other, runs in trial.wrong.items() if runs and runs[0].signature == sign]
    return sorted(other for other in alike if beliefs[other] != beliefs[name])


@rule("E7", "No false diagnosis")
def no_false_diagnosis(trial: Trial) -> Findings:
    """The solution, the other right answers and the starter are recognised as no misconception.

    **Why:** a wrong diagnosis is worse than none.

    **Mend:** a starter that behaves like a wrong answer needs a wrong answer that does more.
    """
    right = {"the solution": trial.solution, **{f"`{name}`": runs for name, runs in trial.alternates.items()}}
    if trial.starter is not None:
        right["the starter"] = (trial.starter,)
    for name, runs in right.items():
        seen = {run.diagnosis for run in runs if run.diagnosis}
        if seen:
            yield Finding(
                f"{name} is taken for the wrong answer `{'`, `'.join(sorted(seen))}`.",
                "Make the wrong answer show in more than that.",
            )


@rule("E12", "Quick to judge")
def time_budget(trial: Trial) -> Findings:
    """An attempt is judged within 2 seconds; with a course's libraries within 10; when it trains within 60.

    It trains when its kind is baseline, debug or system, or when it has frameworks. The fastest run counts.

    **Why:** feedback that comes late is read late.

    **Mend:** smaller data, fewer cases, fewer epochs.
    """
    if not trial.solution:
        return
    limit = budget(trial)
    seconds = min(run.seconds for run in trial.solution)
    if seconds > limit:
        yield Finding(
            f"judging the solution takes {seconds:.1f} s; {limit:g} s may.", "Smaller data, fewer cases."
        )


def budget(trial: Trial) -> float:
    """How many seconds an attempt may take."""
    if trial.exercise.kind in SLOW_KINDS or trial.exercise.frameworks:
        return 60.0
    return 10.0 if trial.subject.place.runs_with.environment else 2.0


@rule("E9", "A hundred cases")
def many_cases(trial: Trial) -> Findings:
    """A function or a program is tried on a hundred generated cases or more in one of its checks.

    Left out: exercises that ask for more time than usual (`call_seconds`), programs that are told nothing.

    **Why:** four chosen examples let a die with seven faces pass.

    **Mend:** `agree(mine, reference.mine, cases)` with cases drawn by `rng`.
    """
    if not trial.solves or not _has_cases(trial.exercise):
        return
    most = max((check.calls for check in trial.solution[0].checks), default=0)
    if most < CASES:
        what = f"no check makes more than {most} calls; one has to try {CASES} generated cases."
        yield Finding(what, "Use `agree` with cases drawn by `rng`.", 0, trial.subject.checks_file)


def _has_cases(exercise: Exercise) -> bool:
    """Whether there is time, and anything to vary: a function has arguments, a program asks or reads."""
    if exercise.limits.call_seconds > Limits().call_seconds:
        return False
    if exercise.kind == "program":
        trees = [ast.parse(code) for code in exercise.solutions.values()]
        names = {node.id for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Name)}
        return bool(names & {"input", "open", "sys"})
    return exercise.kind == "function"


@rule("E8", "Every check is run")
def checks_ran(trial: Trial) -> Findings:
    """The judge finds every check of checks.py, and skips none.

    **Why:** a check that is not run proves nothing.

    **Mend:** look at its name and its marks.
    """
    if not trial.solves:
        return
    ran = {check.id.split("[")[0].split("::")[-1] for check in trial.solution[0].checks}
    try:
        tree = ast.parse(trial.exercise.checks)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test") and node.name not in ran:
            yield Finding(
                f"`{node.name}` is not run.", "Look at its name.", node.lineno, trial.subject.checks_file
            )
    for check in trial.solution[0].checks:
        if check.outcome == "skipped":
            yield Finding(
                f"`{check.id}` is skipped.", "Let it run, or take it out.", 0, trial.subject.checks_file
            )


RULES = (
    not_proved, solution_passes, alternates_pass, starter, cheats_fail, wrong_fail, wrong_recognised,
    no_false_diagnosis, time_budget, many_cases, checks_ran,
)  # fmt: skip
