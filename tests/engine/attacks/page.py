"""Writes the table of families into docs/operators/attacks.md: `python tests/engine/attacks/page.py`."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[2] / "src"), str(HERE)]

import corpus  # noqa: E402

PAGE = HERE.parents[2] / "docs" / "operators" / "attacks.md"
HEAD = "| family | attacks | what they try, and why it comes to nothing |\n|---|---|---|\n"


def table() -> str:
    families = corpus.families()
    rows = [f"| {family.title} | {len(family.attacks)} | {family.about} |" for family in families]
    total = sum(len(family.attacks) for family in families)
    return HEAD + "\n".join([*rows, f"| **{len(families)} families** | **{total}** | |"]) + "\n"


def renewed(text: str) -> str:
    """The page with the table as it is now."""
    before, _, rest = text.partition(HEAD)
    return before + table() + rest[rest.index("\n\n") + 1 :]


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text("utf-8")), "utf-8")
