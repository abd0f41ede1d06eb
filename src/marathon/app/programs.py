"""A run of a program as a beginner knows it: lines that were typed, and text that was printed."""

from __future__ import annotations

import ast
import re

from marathon.core.said import said
from marathon.core.verdict import Call, Evidence

WE_TYPED = said("We typed")
IT_PRINTED = said("It printed")
# What a check made of the output, its last number for instance.
IT_GAVE = said("It gave")
_SCRIPT = re.compile(r"^program\((.*)\)$", re.DOTALL)
_TEXT = re.compile(r"""^('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(.*)$""", re.DOTALL)


def typed_lines(call: Call | None) -> tuple[str, ...] | None:
    """The lines typed in a call of `program(...)`; None for any other call."""
    found = _SCRIPT.match(call.text) if call else None
    if found is None:
        return None
    try:
        lines = ast.literal_eval(f"({found[1]},)") if found[1].strip() else ()
    except (ValueError, SyntaxError):
        return (found[1],)
    return tuple(map(str, lines))


def printed_label(evidence: Evidence, call: Call) -> str:
    """What came back from a program that came to its end."""
    return IT_GAVE if evidence.returned != call.returned else IT_PRINTED


def as_seen(text: str) -> str:
    """What a program printed as a person saw it, and not as Python writes a text down."""
    found = _TEXT.match(text)
    if found is None:
        return text
    return f"{ast.literal_eval(found[1]).rstrip()}{found[2]}" or said("(nothing)")
