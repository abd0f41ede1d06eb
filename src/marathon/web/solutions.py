"""A reference solution as people read it: without the marks that the starter is made from."""

from __future__ import annotations

import re

_STARTER = re.compile(r"^[ \t]*# STARTER\b.*?(?=^[ \t]*# END SOLUTION)", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"^[ \t]*# (?:BLOCK|(?:BEGIN|END) SOLUTION)[^\n]*\n?", re.MULTILINE)


_BLANK = re.compile(r"[ \t]*# BLANK [^\n]*")


def readable(solution: str) -> str:
    """The code alone."""
    return _BLANK.sub("", _MARK.sub("", _STARTER.sub("", solution))).strip("\n") + "\n"
