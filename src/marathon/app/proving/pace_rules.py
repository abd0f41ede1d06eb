"""Rules on how soon and how often a learner acts, and on how long a lesson is."""

from __future__ import annotations

from marathon.app.proving.levels import PARAGRAPH, WORDS_A_MINUTE
from marathon.app.proving.prose import count_words, paragraphs, words
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import Action, LessonSubject, read, readings
from marathon.core.blocks import Block, Margin


def stretches(blocks: tuple[Block, ...]) -> list[tuple[int, int]]:
    """Words before each action, with the line of the action. Notes in the margin are beside the text."""
    found: list[tuple[int, int]] = []
    so_far = 0
    for block in blocks:
        before, after = (0, 0) if isinstance(block, Margin) else _around(block)
        so_far += before
        if isinstance(block, Action):
            found.append((so_far, block.line))
            so_far = 0
        so_far += after
    return found


def _around(block: Block) -> tuple[int, int]:
    """Words of a block that are read before its action, and after it."""
    counts = [count_words(reading.text) for reading in read(block)]
    return (counts[0] if counts else 0, sum(counts[1:]))


def lesson_words(lesson: LessonSubject) -> int:
    """How many words everybody reads; of a lesson with tabs, in the wordiest framework."""
    return max(sum(count_words(reading.text) for reading in readings(way)) for way in lesson.ways)


def reading_minutes(lesson: LessonSubject) -> float:
    """How long the text takes a slow reader."""
    return lesson_words(lesson) / WORDS_A_MINUTE


@rule("L2", "Act early")
def first_action(lesson: LessonSubject) -> Findings:
    """The learner does something before 120 words (150 after the Python courses).

    An action is a cell, a prediction, a question, an explorable, an exercise or an explanation in own words.

    **Why:** doing beats reading, and the first minute decides who goes on.

    **Mend:** open with a guess, a run or a question, and move the explanation behind it.
    """
    worst = max((way[0] for way in map(stretches, lesson.ways) if way), default=None)
    if worst is None:
        yield Finding(
            "the learner never acts in this lesson.", "Begin with a question, a prediction or a cell."
        )
    elif worst[0] > lesson.bars.first_action:
        yield Finding(
            f"{worst[0]} words come before the first action; {lesson.bars.first_action} may.",
            "Let the learner guess or run something first.",
            worst[1],
        )


@rule("L2", "Act often")
def between_actions(lesson: LessonSubject) -> Findings:
    """Between two actions lie at most 200 words (300 after the Python courses).

    What follows the last action (recap, further reading) does not count, nor do notes in the margin.

    **Why:** walls of prose are skipped, and what is skipped is missing later.

    **Mend:** break the stretch with a prediction or a question on what was said.
    """
    found = {stretch for way in lesson.ways for stretch in stretches(way)[1:]}
    for count, line in sorted(found, key=lambda stretch: stretch[1]):
        if count > lesson.bars.between_actions:
            yield Finding(
                f"{count} words lie between the last action and this one; {lesson.bars.between_actions} may.",
                "Put a prediction or a question between them, or shorten.",
                line,
            )


@rule("L3", "One sitting")
def length(lesson: LessonSubject) -> Findings:
    """A lesson has at most 1,200 words (1,800 after the Python courses).

    At 150 words a minute that is 8 (12) minutes of reading.

    What everybody reads counts: prose, headings, notes, what is asked, the explanation of a prediction.
    Code, options and their feedback, exercises and cards do not.

    **Why:** practice needs the time.

    **Mend:** cut what is not used in this lesson, or make two lessons of it.
    """
    count = lesson_words(lesson)
    if count > lesson.bars.lesson:
        yield Finding(
            f"the lesson has {count:,} words ({reading_minutes(lesson):.0f} minutes); "
            f"{lesson.bars.lesson:,} may be ({lesson.bars.reading_minutes} minutes).",
            "Cut what this lesson does not use, or split it.",
        )


@rule("L3", "One idea a paragraph")
def paragraph_length(lesson: LessonSubject) -> Findings:
    """A paragraph has at most 110 words.

    **Why:** one idea a paragraph; longer ones hide two.

    **Mend:** split it where the second idea begins.
    """
    for reading in readings(lesson.blocks):
        for paragraph in paragraphs(reading.text, reading.line):
            count = len(words(paragraph.text))
            if count > PARAGRAPH:
                yield Finding(
                    f"this paragraph has {count} words; {PARAGRAPH} may be.", "Split it.", paragraph.line
                )


@rule("L7", "Time to act")
def time(lesson: LessonSubject) -> Findings:
    """A lesson takes 25 to 45 minutes, and at least 60 % of them are action.

    Measured as the stated minutes less the reading time at 150 words a minute.

    **Why:** learners who practise more learn several times what more reading would give.

    **Mend:** state honest minutes; cut text or split the lesson.
    """
    low, high = lesson.lesson.minutes
    if not 25 <= low <= high <= 45:
        yield Finding(
            f"the lesson is said to take {low} to {high} minutes; it has to lie within 25 and 45.",
            "Split it, join it with another, or correct `minutes`.",
            1,
        )
    share = 1 - reading_minutes(lesson) / max((low + high) / 2, 1)
    if share < 0.6:
        yield Finding(
            f"the learner acts for {share:.0%} of the time; 60 % is the least.",
            "Cut text or add practice.",
            1,
        )


RULES = (first_action, between_actions, length, paragraph_length, time)
