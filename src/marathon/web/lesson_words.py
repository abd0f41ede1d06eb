"""How lessons and exercises are spoken of: kinds, states, frameworks."""

from __future__ import annotations

from marathon.core.progress import ExerciseProgress
from marathon.web.language import counted, later, say

FRAMEWORK_NAMES = {"tensorflow": "TensorFlow", "torch": "PyTorch"}
KINDS = {
    "predict": later("say what happens"),
    "choice": later("choose"),
    "numeric": later("work out a number"),
    "parsons": later("put lines in order"),
    "fill": later("fill the gaps"),
    "fix": later("mend a program"),
    "function": later("write a function"),
    "program": later("write a program"),
    "analysis": later("read the data"),
    "scratch": later("build it from nothing"),
    "baseline": later("beat a simple model"),
    "debug": later("find the fault"),
    "plot": later("read a plot"),
    "decision": later("decide"),
    "refactor": later("make it simpler"),
    "tests": later("write the checks"),
    "system": later("build a system"),
}
IMPORTANCE = {"core": later("core"), "useful": later("useful"), "stretch": later("a stretch, if you like")}


def exercise_kind(kind: str) -> str:
    return say(KINDS.get(kind, kind))


def exercise_state(past: ExerciseProgress) -> str:
    """Where an exercise stands, in two or three words; "" when it is untouched."""
    if past.state == "passed":
        return say("Solved")
    if past.state == "passed_with_solution":
        return say("Solved, with the solution open")
    return counted("%(num)s try so far", "%(num)s tries so far", past.tries) if past.tries else ""
