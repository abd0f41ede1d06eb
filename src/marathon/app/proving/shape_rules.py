"""Rules on what a lesson is made of: cells, predictions, pictures, pitfalls, parts."""

from __future__ import annotations

import re
import statistics

from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import CourseSubject, LessonSubject
from marathon.core.blocks import (
    Cell,
    Explain,
    Explorable,
    Figure,
    Heading,
    Pitfall,
    Predict,
    Question,
    Recap,
    walk,
)

PARTS = ("Warm-up", "Pitfalls", "Practice", "What to keep", "Further reading")


def code_lines(code: str) -> int:
    """Lines of code, empty ones left out."""
    return sum(bool(line.strip()) for line in code.splitlines())


@rule("L5", "Short cells")
def cell_length(lesson: LessonSubject) -> Findings:
    """A cell has at most 12 lines in the Python courses, 20 in machine learning, 30 later.

    The median is at most 4, 6, 8. Empty lines do not count.

    **Why:** one idea a cell, and no scrolling.

    **Mend:** split the cell, or move what is not the point to an earlier one.
    """
    for cell in lesson.cells:
        count = code_lines(cell.code)
        if count > lesson.bars.cell_longest:
            yield Finding(
                f"cell `{cell.id}` has {count} lines; {lesson.bars.cell_longest} may be.",
                "Split it.",
                cell.line,
            )
    middle = statistics.median([code_lines(cell.code) for cell in lesson.cells] or [0])
    if middle > lesson.bars.cell_median:
        yield Finding(
            f"half of the cells have {middle:g} lines or more; the median may be {lesson.bars.cell_median}.",
            "Split the longer ones.",
        )


@rule("L5", "Narrow code")
def cell_width(lesson: LessonSubject) -> Findings:
    """A line of code has at most 72 characters in the Python courses, 88 later.

    **Why:** it has to fit beside the text and on a phone.

    **Mend:** break the line, or give a part of it a name.
    """
    for cell in lesson.cells:
        for number, line in enumerate(cell.code.splitlines(), 1):
            if len(line) > lesson.bars.width:
                yield Finding(
                    f"line {number} of cell `{cell.id}` has {len(line)} characters; "
                    f"{lesson.bars.width} may be.",
                    "Break it.",
                    cell.line,
                )


@rule("L6", "Commit before you see")
def predictions(lesson: LessonSubject) -> Findings:
    """A lesson has at least two predictions, three in the Python courses.

    **Why:** a prediction, even a wrong one, prepares the mind for the answer.

    **Mend:** turn a cell with a surprising output into a prediction.
    """
    for blocks in lesson.ways:
        count = sum(isinstance(block, Predict) for block in blocks)
        if count < lesson.bars.predictions:
            yield Finding(
                f"the lesson has {count} predictions; {lesson.bars.predictions} is the least.",
                "Turn a cell whose output surprises into a prediction.",
            )
            return


@rule("L9", "Pictures that everybody can read")
def figures(lesson: LessonSubject) -> Findings:
    """Every figure has an alternative text of at least five words, and a caption.

    **Why:** not everybody sees it, and a caption says what to look for.

    **Mend:** say in `:alt:` what a person would see, and in the body what it means or what is asked.
    """
    for block in lesson.blocks:
        if isinstance(block, Figure):
            if len(block.alt.split()) < 5:
                yield Finding(
                    f"figure `{block.id}` is not described.", "Say in `:alt:` what it shows.", block.line
                )
            if not block.caption.strip():
                yield Finding(
                    f"figure `{block.id}` has no caption.", "Say or ask what to look for.", block.line
                )


@rule("L9", "Ideas to play with")
def explorables(course: CourseSubject) -> Findings:
    """Every two lessons have an explorable between them, after the Python courses.

    **Why:** setting a value and explaining what happens teaches what watching does not.

    **Mend:** add one where an idea has a number that can be turned.
    """
    there = sum(isinstance(block, Explorable) for lesson in course.written for block in walk(lesson.blocks))
    wanted = len(course.written) // 2
    if course.stage > 1 and there < wanted:
        yield Finding(
            f"{len(course.written)} written lessons have {there} explorables; {wanted} is the least.",
            "Add one where an idea has a number that can be turned.",
        )


@rule("L10", "Beliefs refuted")
def pitfalls(lesson: LessonSubject) -> Findings:
    """A lesson has two or more pitfalls, each with the id of a misconception and something to run.

    **Why:** a belief that is not named stays.

    **Mend:** take one of misconceptions.toml, and show a case that it gets wrong.
    """
    found = [block for block in lesson.blocks if isinstance(block, Pitfall)]
    if len(found) < 2:
        yield Finding(
            f"the lesson has {len(found)} pitfalls; two is the least.", "Add one that learners meet here."
        )
    for block in found:
        if not re.fullmatch(r"(PY|ML)\d{2,3}", block.misconception):
            yield Finding(
                f"pitfall `{block.title}` has the unknown misconception {block.misconception!r}.",
                "Write an id such as PY21; misconceptions.toml has them all, and takes new ones.",
                block.line,
            )
        if not any(isinstance(inner, (Cell, Predict)) for inner in walk(block.blocks)):
            yield Finding(
                f"pitfall `{block.title}` has nothing to run.", "Add a counter-example.", block.line
            )


@rule("lesson.parts", "All parts")
def parts(lesson: LessonSubject) -> Findings:
    """A lesson has Warm-up, concept parts, Pitfalls, Practice, What to keep, Further reading, in this order.

    **Why:** whoever comes back knows where to look.

    **Mend:** add the `##` part; titles of concept parts are free.
    """
    headings = [block.text for block in lesson.blocks if isinstance(block, Heading)]
    for part in PARTS:
        if part not in headings:
            yield Finding(f"the part `## {part}` is not there.", "Add it.")
    order = [heading for heading in headings if heading in PARTS]
    if order != sorted(order, key=PARTS.index):
        yield Finding("the parts are out of order.", f"The order is {', '.join(PARTS)}.")


@rule("lesson.warm-up", "Three things recalled")
def warm_up(lesson: LessonSubject) -> Findings:
    """The warm-up asks three questions about earlier lessons.

    One about the last lesson, one about a week ago, one about a month ago; reading code is best.

    **Why:** recall after a delay is the strongest lever on memory.

    **Mend:** add questions below `## Warm-up`.
    """
    inside, count, line = False, 0, 0
    for block in lesson.blocks:
        if isinstance(block, Heading):
            inside, line = block.text == "Warm-up", block.line if block.text == "Warm-up" else line
        count += inside and isinstance(block, (Question, Predict))
    if count < 3:
        yield Finding(
            f"the warm-up asks {count} questions; three is right.", "Ask about earlier lessons.", line
        )


@rule("lesson.recap", "What to keep, in own words")
def recap(lesson: LessonSubject) -> Findings:
    """A lesson ends with a recap of three to five points and one explanation in own words.

    **Why:** saying it is the first recall.

    **Mend:** add `:::{recap}` and `:::{explain}` under "What to keep".
    """
    found = [block for block in lesson.blocks if isinstance(block, Recap)]
    points = sum(line.startswith(("- ", "* ")) for block in found for line in block.text.splitlines())
    if not 3 <= points <= 5:
        line = found[0].line if found else 0
        yield Finding(
            f"the recap has {points} points; three to five is right.", "Keep what is used again.", line
        )
    if not any(isinstance(block, Explain) for block in lesson.blocks):
        yield Finding("nothing is to be explained in own words.", "Add an `:::{explain}`.")


@rule("lesson.terms", "Few new terms")
def terms(lesson: LessonSubject) -> Findings:
    """A lesson introduces at most five terms in the Python courses, seven in machine learning, eight later.

    **Why:** a new term is a new thing to hold in mind.

    **Mend:** leave out what this lesson does not need, or split it.
    """
    count = len(lesson.lesson.terms)
    if count > lesson.bars.terms:
        yield Finding(
            f"the lesson has {count} new terms; {lesson.bars.terms} may be.", "Leave some for later.", 1
        )


@rule("lesson.can-do", "Two to four promises")
def can_dos(lesson: LessonSubject) -> Findings:
    """A lesson promises two to four can-dos.

    **Why:** it is one sitting.

    **Mend:** join or split.
    """
    count = len(lesson.lesson.can_do)
    if not 2 <= count <= 4:
        yield Finding(f"the lesson promises {count} can-dos; two to four is right.", "Join or split.", 1)


LESSON_RULES = (
    cell_length, cell_width, predictions, figures, pitfalls, parts, warm_up, recap, terms, can_dos,
)  # fmt: skip
COURSE_RULES = (explorables,)
