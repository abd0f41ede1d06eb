"""Rules on answers in other words, and on answers judged without a sandbox: the verdict stays the same."""

from __future__ import annotations

from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.trial import Trial
from marathon.app.proving.trial_rules import beliefs_of, recognised, why


@rule("E6", "Recognised in other words")
def recognised_in_other_words(trial: Trial) -> Findings:
    """A wrong answer is recognised as well with other names and in another shape that does the same.

    The prover writes it anew: local names, parameters and helpers are renamed; branches swapped, a `for` over
    a range made a `while`, a comprehension made a loop, a result named, the work moved into a helper. Only
    wrong answers count that are recognised as they are written.

    **Why:** no learner writes it as we do.

    **Mend:** let the checks look at what comes back, not at messages, names or the order of calls.
    """
    beliefs = beliefs_of(trial)
    for name, variants in trial.wrong_in_other_words.items():
        file = f"{trial.exercise.folder}/wrong/{name}.py"
        if not recognised(trial, name):
            continue
        for variant, judged in variants.items():
            if judged.outcome == "our_fault":
                continue
            if judged.passed:
                what = f"with {variant} this wrong answer passes."
            elif not judged.diagnosis:
                what = f"with {variant} this wrong answer is not recognised."
            elif beliefs.get(judged.diagnosis) != beliefs[name]:
                what = f"with {variant} it is taken for `{judged.diagnosis}`."
            else:
                continue
            yield Finding(what, "Look at behaviour alone: values, not messages or names.", 0, file)


@rule("E3", "Right in other words")
def right_in_other_words(trial: Trial) -> Findings:
    """The solution and every other right answer pass with other names, and in another shape.

    **Why:** checks see behaviour, and no style.

    **Mend:** look at the check that is named: it asks for a name or a construct that no rule demands.
    """
    for name, variants in trial.right_in_other_words.items():
        for variant, judged in variants.items():
            if not judged.passed and judged.outcome != "our_fault":
                yield Finding(f"{name} with {variant} does not pass: {why(judged)}", "Loosen the check.")


@rule("engine", "Both ways the same")
def both_ways(trial: Trial) -> Findings:
    """Plain pytest in one process, without a sandbox, gives every check the outcome that the judge gives it.

    Tried are the solution, the starter, every wrong answer and some mutants. What hangs, or cannot even be
    loaded, is left out.

    **Why:** a learner can run the same checks on any computer, and the judge is believed.

    **Mend:** a check whose outcome rests on where the code runs looks at more than values; if not, report it.
    """
    for difference in trial.apart:
        yield Finding(difference, "See that it looks at values alone; report it if it does.")


RULES = (recognised_in_other_words, right_in_other_words, both_ways)
