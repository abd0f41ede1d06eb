"""Rules on mutants: the checks see every small fault, or a sentence proves that nobody can."""

from __future__ import annotations

from marathon.app.proving.judging import Judged
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.trial import Trial

EQUIVALENT_SHARE = 0.10
# Where a score decides, a mutant that still reaches the bar is right: one round less, another column.
SCORED = ("baseline",)
SCORED_KILLED = 0.4
DOMAIN_LEAST = 3
MOST_NAMED = 6
# Kinds in which the learner chooses or reads, and writes no method of the trade.
CHOOSING = ("predict", "plot", "decision", "parsons")


def survivors(trial: Trial) -> list[str]:
    """The names of the mutants that pass."""
    return [mutant.name for mutant, judged in trial.mutants if judged.passed]


def proved(trial: Trial) -> set[str]:
    """The survivors that exercise.md proves equivalent."""
    return {equivalent.mutant for equivalent in trial.exercise.equivalents} & set(survivors(trial))


@rule("E4", "Mutants die")
def mutants_die(trial: Trial) -> Findings:
    """Every mutant of the solution fails, or is listed under `[[equivalent]]` with a sentence of proof.

    Where a score decides (kind `baseline`), a mutant that reaches the bar is an answer like any other; there
    two in five have to fail.

    A mutant is the solution with one small fault: `>` for `>=`, 41 for 40, another name, a line left out.
    Of expensive exercises a sample is tried; the report says how many of how many.

    **Why:** a fault that passes is one that learners are told is right.

    **Mend:** add a check that sees it, or prove in one sentence that nobody can tell the two apart.
    """
    if trial.exercise.kind in SCORED:
        yield from _enough_killed(trial)
        return
    allowed = proved(trial)
    for mutant, judged in trial.mutants:
        if judged.passed and mutant.name not in allowed:
            yield Finding(
                f"the checks do not see the mutant `{mutant.name}`: -`{mutant.was}` +`{mutant.shows}`; "
                f"it is missed by {_those_who_missed(judged)}.",
                f'Add a check that sees it, or [[equivalent]] with mutants = ["{mutant.name}"] and why.',
                mutant.line,
                trial.solution_file,
            )


def _those_who_missed(judged: Judged) -> str:
    """The checks that ran and saw nothing, each once."""
    names = list(dict.fromkeys(check.id.partition("[")[0] for check in judged.checks))
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return ", ".join(f"`{name}`" for name in names[:MOST_NAMED]) + more


def _enough_killed(trial: Trial) -> Findings:
    tried, alive = len(trial.mutants), len(survivors(trial))
    if tried and tried - alive < SCORED_KILLED * tried:
        what = f"{alive} of {tried} mutants reach the bar; the checks tell too little."
        yield Finding(what, "Raise the bar, or add probes: shuffled labels, other rows, extreme inputs.", 1)


@rule("E4", "Few equivalents, each proved")
def equivalents(trial: Trial) -> Findings:
    """At most one mutant in ten is equivalent; each entry names mutants that survive, and has a sentence.

    Three may always be there, however few mutants there are.

    **Why:** an excuse that is no longer needed hides the next fault.

    **Mend:** remove stale entries; rewrite a solution that has many equivalents.
    """
    if not trial.mutants:
        return
    names, alive = {mutant.name for mutant, _ in trial.mutants}, survivors(trial)
    all_tried = len(names) == trial.mutants_in_all
    for entry in trial.exercise.equivalents:
        if entry.mutant not in names and all_tried and len(trial.exercise.solutions) == 1:
            yield Finding(
                f"there is no mutant `{entry.mutant}`.", "Remove the entry, or correct its name.", 1
            )
        elif entry.mutant in names and entry.mutant not in alive:
            yield Finding(
                f"the mutant `{entry.mutant}` is not equivalent: the checks see it.", "Remove it.", 1
            )
        if len(entry.why.split()) < 4:
            yield Finding(f"`{entry.mutant}` is not proved.", "Say in a sentence why nobody can tell.", 1)
    count, limit = len(proved(trial)), max(3, int(EQUIVALENT_SHARE * len(names)))
    if count > limit:
        yield Finding(
            f"{count} of {len(names)} mutants are equivalent; {limit} may be.", "Simplify the solution.", 1
        )


@rule("E5", "Faults of the trade die")
def domain(trial: Trial) -> Findings:
    """After the Python courses an exercise has three faults of the trade or more, and its checks see them.

    Counted are mutants such as an axis swapped, `keepdims` left out, a mean for a sum, a gradient's sign,
    a fit on all rows, gradients not cleared; and the wrong answers. Survivors are reported with the mutants.

    **Why:** such faults run without an error, and cost weeks.

    **Mend:** add a wrong answer with a misconception of the list (ML01 to ML60).
    """
    if trial.subject.stage == 1 or trial.exercise.kind in CHOOSING or not trial.mutants:
        return
    count = sum(mutant.domain for mutant, _ in trial.mutants) + len(trial.wrong)
    if count < DOMAIN_LEAST:
        yield Finding(
            f"there are {count} faults of the trade; {DOMAIN_LEAST} is the least.",
            "Add a wrong answer with a misconception of the list.",
        )


@rule("engine", "The judge holds")
def engine(trial: Trial) -> Findings:
    """No answer, right or wrong, makes the checks or the judge break.

    **Why:** the judge's own faults are told apart from the learner's.

    **Mend:** make the checks sturdier; if they are, try again on a computer that is less busy, and report it.
    """
    runs = {"the solution": trial.solution}
    runs |= {f"`{name}`": found for name, found in (*trial.alternates.items(), *trial.wrong.items())}
    runs |= {f"the mutant `{mutant.name}`": (judged,) for mutant, judged in trial.mutants}
    for name, found in runs.items():
        broken = [run for run in found if run.outcome == "our_fault"]
        if broken:
            what = f"{name} could not be judged: {broken[0].problem.rstrip('.')}."
            yield Finding(what, "Make the checks sturdier; if they are, try again, and report it.")
            return


RULES = (mutants_die, equivalents, domain, engine)
