"""How lessons and exercises are spoken of: kinds, states, frameworks."""

from __future__ import annotations

from marathon.core.progress import ExerciseProgress
from marathon.web.wording import count_text

FRAMEWORK_NAMES = {"tensorflow": "TensorFlow", "torch": "PyTorch"}
KINDS = {
    "predict": "say what happens",
    "choice": "choose",
    "numeric": "work out a number",
    "parsons": "put lines in order",
    "fill": "fill the gaps",
    "fix": "mend a program",
    "function": "write a function",
    "program": "write a program",
    "analysis": "read the data",
    "scratch": "build it from nothing",
    "baseline": "beat a simple model",
    "debug": "find the fault",
    "plot": "read a plot",
    "decision": "decide",
    "refactor": "make it simpler",
    "tests": "write the checks",
    "system": "build a system",
}
IMPORTANCE = {"core": "core", "useful": "useful", "stretch": "a stretch, if you like"}


def exercise_kind(kind: str) -> str:
    return KINDS.get(kind, kind)


def exercise_state(past: ExerciseProgress) -> str:
    """Where an exercise stands, in two or three words; "" when it is untouched."""
    if past.state == "passed":
        return "Solved"
    if past.state == "passed_with_solution":
        return "Solved, with the solution open"
    return f"{count_text(past.tries, 'try', 'tries')} so far" if past.tries else ""
