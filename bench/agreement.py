"""Keeps how far the judge agrees with plain pytest, and writes docs/agreement.md from it."""

from __future__ import annotations

import ast
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.differences import reason_of
from bench.machine import describe
from bench.results import Table

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "docs" / "agreement.json"
PAGE = ROOT / "docs" / "agreement.md"
CONFORMANCE = ROOT / "tests" / "engine" / "judging" / "conformance"
_SAID = ("Python", "pytest", "Marathon")
HEAD = """# Where the judge agrees with plain pytest

The judge runs a submission in one process and its checks in another.
Whoever writes checks shall not have to know: each check ends as it ends under plain pytest.
`python -m bench.suites` compares the two on the suites of public libraries, test by test, and writes this.
Both get the same files and working folder, and neither plugins nor the library's own settings for pytest.
A test counts as differing if it ends in any other way, or does not end in time.
"""


@dataclass(frozen=True)
class Difference:
    """One test that ended otherwise; `said` is the last line of what the judge showed."""

    test: str
    plain: str
    judged: str
    said: str


@dataclass(frozen=True)
class Found:
    """What became of one library's suite on one day."""

    version: str
    tests: int
    differences: list[Difference]
    with_: dict[str, str] = field(
        default_factory=lambda: {name: fact for name, fact in describe().items() if name in _SAID}
    )
    day: str = field(default_factory=lambda: datetime.now(UTC).date().isoformat())


def read(file: Path = KEPT) -> dict[str, Found]:
    if not file.exists():
        return {}
    kept: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return {
        name: Found(**{**each, "differences": [Difference(**row) for row in each["differences"]]})
        for name, each in kept.items()
    }


def keep(name: str, found: Found, file: Path = KEPT) -> None:
    """Put what was found in the place of what was known of that library, and write the page anew."""
    all_ = {**read(file), name: found}
    kept = {library: asdict(each) for library, each in sorted(all_.items())}
    told = json.dumps(kept, indent=1, ensure_ascii=False)
    # What was said may name folders of this computer, which are nobody's business.
    for folder, shown in ((sys.prefix, "PREFIX"), (str(ROOT), "ROOT"), (str(Path.home()), "~")):
        told = told.replace(folder, shown)
    file.write_text(told + "\n", "utf-8")
    write(all_)


def write(found: Mapping[str, Found] | None = None) -> None:
    PAGE.write_text(text(read() if found is None else found), "utf-8")


def text(found: Mapping[str, Found]) -> str:
    """The whole page."""
    rows = [_row(name, each) for name, each in sorted(found.items())]
    tests, differ = (
        sum(each.tests for each in found.values()),
        sum(len(each.differences) for each in found.values()),
    )
    share = f"Of {tests:,} tests in {len(found)} libraries, {tests - differ:,} agree and {differ:,} differ."
    columns = ("library", "tests", "agree", "differ", "why, and how many")
    parts = [
        HEAD.strip(),
        share,
        Table(columns, rows).text(),
        _conformance(),
        "## Why some differ",
        _classes(found),
    ]
    return "\n\n".join([*parts, _circumstances(found)]) + "\n"


def _row(name: str, found: Found) -> Sequence[str | int]:
    differ = len(found.differences)
    reasons = Counter(_reason(name, each).name for each in found.differences)
    why = "; ".join(f"{reason}: {count}" for reason, count in reasons.most_common())
    return f"{name} {found.version}", found.tests, found.tests - differ, differ, why


def _reason(library: str, difference: Difference) -> Any:
    return reason_of(library, difference.test, difference.said)


def _classes(found: Mapping[str, Found]) -> str:
    reasons = Counter(_reason(name, row) for name, each in found.items() for row in each.differences)
    rows = [(reason.name, count, reason.words) for reason, count in reasons.most_common()]
    table = Table(("class", "tests", "what it is"), rows).text()
    return (
        f"{table}\n\nWhat to do about them is in [what cannot be judged](authors/what-cannot-be-judged.md)."
    )


def _conformance() -> str:
    files = [file for file in CONFORMANCE.glob("*/check*.py") if file.name != "check_tools.py"]
    cases = sum(_tests_in(file) for file in files)
    return (
        f"Beside these, {cases} cases in {len(files)} styles of our own run both ways whenever the judge is "
        "changed (`tests/engine/judging/conformance`), right and wrong submissions: all of them agree."
    )


def _tests_in(file: Path) -> int:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    nodes = ast.walk(ast.parse(file.read_text("utf-8")))
    return sum(isinstance(node, functions) and node.name.startswith("test") for node in nodes)


def _circumstances(found: Mapping[str, Found]) -> str:
    facts = sorted({", ".join(f"{k} {v}" for k, v in each.with_.items()) for each in found.values()})
    days = sorted({each.day for each in found.values()})
    return f"Compared on {' and '.join(days)} with {'; '.join(facts)}."
