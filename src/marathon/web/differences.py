"""Marks what differs between two values as Python writes them, and only that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from markupsafe import Markup, escape

from marathon.web.language import say

# Numbers, names, quotes and brackets one by one; a text in quotes is looked at letter by letter.
_TOKEN = re.compile(r"[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\w+|\s+|.", re.DOTALL)
_TOLERANCE = re.compile(r"(?P<value>[+-]?[\d.]+(?:e[+-]?\d+)?) ± (?P<within>[\d.]+(?:e[+-]?\d+)?)")
LONGEST = 4000
# More than this share different, and a mark on every second word helps nobody.
TOO_MUCH = 0.75


def mark(one: str, other: str) -> tuple[Markup, Markup]:
    """Both texts, with `<mark>` around what the other one does not have."""
    if one == other or max(len(one), len(other)) > LONGEST:
        return escape(one), escape(other)
    mine, theirs = _TOKEN.findall(one), _TOKEN.findall(other)
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    same = sum(len("".join(mine[a:b])) for kind, a, b, _, _ in matcher.get_opcodes() if kind == "equal")
    if same < (1 - TOO_MUCH) * max(len(one), len(other)):
        return _whole(one), _whole(other)
    return (
        _marked(mine, [(a, b) for _, a, b, _, _ in changes]),
        _marked(theirs, [(a, b) for _, _, _, a, b in changes]),
    )


def without_tolerance(text: str) -> str:
    """`475 ± 4.7e-04` as people say it: 475, or with how near it has to be where that is worth saying."""
    return _TOLERANCE.sub(_said, text)


def _said(found: re.Match[str]) -> str:
    value, within = float(found["value"]), float(found["within"])
    if within <= max(abs(value), 1e-6) * 1e-5 or within <= 1e-6:
        return found["value"]
    return say("%(value)s (give or take %(within)s)", value=found["value"], within=f"{within:g}")


def _marked(tokens: Sequence[str], spans: Sequence[tuple[int, int]]) -> Markup:
    parts, last = [], 0
    for start, end in spans:
        parts.append(escape("".join(tokens[last:start])))
        if start < end:
            parts.append(_whole("".join(tokens[start:end])))
        last = end
    parts.append(escape("".join(tokens[last:])))
    return Markup("").join(parts)


def _whole(text: str) -> Markup:
    return Markup("<mark>{}</mark>").format(text) if text else Markup()
