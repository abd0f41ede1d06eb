"""The same answers judged twice: by the judge with its sandbox, and by plain pytest in one process."""

from __future__ import annotations

from collections.abc import Mapping

from marathon.app.proving.judging import Bench, Judged
from marathon.core.task import JudgeTask

# What ended before its end says nothing of single checks.
LEFT_OUT = ("could_not_start", "stopped", "our_fault")


def differences(bench: Bench, answers: Mapping[str, JudgeTask]) -> tuple[str, ...]:
    """A sentence for every answer of whose checks the two say different things."""
    judged = dict(zip(answers, bench.all(answers.values()), strict=True))
    told = {name: found for name, found in judged.items() if found.outcome not in LEFT_OUT}
    plain = bench.plain([answers[name] for name in told])
    sentences = (
        _difference(name, found, outcomes)
        for (name, found), outcomes in zip(told.items(), plain, strict=True)
        if outcomes is not None
    )
    return tuple(sentence for sentence in sentences if sentence)


def _difference(name: str, judged: Judged, plain: Mapping[str, str]) -> str:
    here = {check.id: check.outcome for check in judged.checks}
    for check in {**here, **plain}:
        mine, theirs = here.get(check, "nothing"), plain.get(check, "nothing")
        if mine != theirs:
            return f"of {name} the judge says `{check}`: {mine}; plain pytest says: {theirs}."
    return ""
