"""The path's own proportions as a style sheet: how wide each stretch and each course is in a row.

They cannot stand in the page itself, where the security policy allows no styles.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256

from marathon.core.curriculum import Path

# A course's name needs this much, however short the course.
NARROWEST = "6.5rem"


def style_sheet(path: Path) -> str:
    """Columns as wide as their hours, so that rows of names lie under the hills that they name."""
    stretches = [sum(course.hours for course in special.courses) for special in path.specializations]
    rules = [f".strip-row{{{_columns(stretches, '0')}}}"]
    for number, special in enumerate(path.specializations, 1):
        columns = _columns([course.hours for course in special.courses], NARROWEST)
        rules.append(f'.legs[data-legs="{number}"]{{{columns}}}')
    return f"@layer pages{{{''.join(rules)}}}"


@lru_cache(maxsize=4)
def style_name(sheet: str) -> str:
    """The sheet's name changes with its content, so that a browser may keep it."""
    return sha256(sheet.encode()).hexdigest()[:12]


def _columns(hours: list[float], narrowest: str) -> str:
    widths = (f"minmax({narrowest},{each:g}fr)" for each in hours)
    return f"grid-template-columns:{' '.join(widths)}" if hours else ""
