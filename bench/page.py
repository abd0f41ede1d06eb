"""Writes docs/benchmarks.md from what was measured: `python -m bench page`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bench import promises
from bench.results import Section, Table, read

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
# In this order, whatever was measured last.
ORDER = (
    "verdict",
    "profile",
    "libraries",
    "throughput",
    "mutants",
    "start",
    "lesson_page",
    "history",
    "kernels",
    "jail",
)
# More than a benchmark makes by itself.
MOST_LOAD = 4
HEAD = """# How fast it is

`make bench` measures everything on this page and writes it; `python -m bench verdict` does one part again.
Times are medians (p50) and 95th percentiles (p95). What is compared was run in turns, in one run.
Absolute times depend on the computer, and on what else it does; trust the ratios.
"""
ELSEWHERE = """Other promises are shown elsewhere.
`python -m bench.suites` compares the judge with plain pytest, test by test: see [agreement](agreement.md).
`python tests/engine/attacks/run.py` counts [attacks](operators/attacks.md).
`python -m bench.soak 10000` looks for leaks, and `make prove` says how long the whole path takes.
"""


def write() -> None:
    PAGE.write_text(text(read()), "utf-8")


def text(sections: Mapping[str, Section]) -> str:
    """The whole page."""
    known = {name: sections[name] for name in ORDER if name in sections}
    newest = max(known.values(), key=lambda section: section.day, default=None)
    parts = [HEAD.strip()]
    if newest is not None:
        parts += ["## The computer", Table(("", ""), [list(fact) for fact in newest.machine.items()]).text()]
    parts += ["## Promises", promises.table(known).text()]
    if reasons := promises.reasons(known):
        parts += ["Why some do not hold:", "\n".join(f"- {reason}" for reason in reasons)]
    parts.append(ELSEWHERE.strip())
    for section in known.values():
        parts += [section.text(), _measured(section, newest)]
    return "\n\n".join(parts) + "\n"


def _measured(section: Section, newest: Section | None) -> str:
    said = f"Measured on {section.day}; the load of the machine was {section.busy:g}, its own work included."
    if section.busy > MOST_LOAD:
        said += " Others were at work on it too: these times are too long, and ratios rough."
    if newest is None or section.machine == newest.machine:
        return said
    other = ", ".join(f"{name} {fact}" for name, fact in section.machine.items())
    return f"{said} On another computer: {other}."
