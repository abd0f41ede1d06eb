"""Code with gaps: which of its parts are given, and what stands in the gaps."""

from __future__ import annotations

import re

GAP = "___"


def pieces(template: str) -> tuple[str, ...]:
    """What is given, before, between and after the gaps."""
    return tuple(template.split(GAP))


def find_filled(template: str, code: str) -> tuple[str, ...] | None:
    """What stands in the gaps of a file, "" for one that is open; None when what was given changed."""
    pattern = r"([^\n]*?)".join(map(re.escape, pieces(template)))
    found = re.fullmatch(pattern, code)
    return tuple("" if text == GAP else text for text in found.groups()) if found else None
