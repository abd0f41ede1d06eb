"""Rules on what a lesson points at, and on what its frameworks share."""

from __future__ import annotations

import re
from collections.abc import Iterator

from marathon.app.proving.language_rules import lesson_texts
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.shape_rules import code_lines
from marathon.app.proving.subjects import LessonSubject
from marathon.core.blocks import Heading, cells

LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)[^)]*\)")
SHARED = 0.70


@rule("A2", "Links lead somewhere")
def links(lesson: LessonSubject) -> Findings:
    """A link is a whole address (`https://...`), a `#part` of this lesson, or a file that is there.

    Addresses are not called: proving needs no network.

    **Why:** a dead link costs trust.

    **Mend:** correct it.
    """
    anchors = {f"#{block.anchor}" for block in lesson.blocks if isinstance(block, Heading)}
    for target, line in _links(lesson):
        if re.match(r"https?://[^/]+\.[^/]+", target) or target in anchors:
            continue
        if not (lesson.root / lesson.lesson.folder / target.split("#")[0]).is_file():
            yield Finding(f"the link {target} leads nowhere.", "Correct it.", line)


def _links(lesson: LessonSubject) -> Iterator[tuple[str, int]]:
    for reading in lesson_texts(lesson):
        for number, line in enumerate(reading.text.splitlines()):
            for found in LINK.finditer(line):
                yield found[1], reading.line + number


@rule("lesson.accompanies", "The official course is named")
def accompanies(lesson: LessonSubject) -> Findings:
    """A lesson names the course and the week that it accompanies.

    **Why:** many learners take both, side by side.

    **Mend:** fill in `accompanies`.
    """
    if not lesson.lesson.accompanies.strip():
        yield Finding("the lesson does not say what it accompanies.", "Fill in `accompanies`.", 1)


@rule("F1", "Frameworks share most of the code")
def shared_code(lesson: LessonSubject) -> Findings:
    """Of the lines of code that a learner meets with one framework, at least 70 % stand outside the tabs.

    **Why:** the idea is written once; tabs are for what really differs.

    **Mend:** move what is the same, data and shapes for instance, out of the tabs.
    """
    if len(lesson.lesson.frameworks) < 2:
        return
    common = set.intersection(*(set(cells(lesson.lesson.blocks, name)) for name in lesson.lesson.frameworks))
    for name in lesson.lesson.frameworks:
        every = sum(code_lines(cell.code) for cell in cells(lesson.lesson.blocks, name))
        shared = sum(code_lines(cell.code) for cell in common)
        if every and shared < SHARED * every:
            yield Finding(
                f"{shared} of the {every} lines of code for {name} are shared; {SHARED:.0%} is the least.",
                "Move what is the same out of the tabs.",
            )


RULES = (links, accompanies, shared_code)
