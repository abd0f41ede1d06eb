"""Rules on the language of lessons and exercises: easy to read, kind, and about real things."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from marathon.app.proving.prose import grade, paragraphs, sentences, spoken
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import ExerciseSubject, LessonSubject, Reading, readings
from marathon.core.blocks import Predict, Question

BELITTLING = re.compile(
    r"\b(just|simply|obvious(?:ly)?|easy|easily|trivial(?:ly)?"
    r"|of course|needless to say|as everyone knows)\b",
    re.IGNORECASE,
)
MEANINGLESS = re.compile(r"\b(foo|foobar|baz|qux|quux)\b", re.IGNORECASE)


def lesson_texts(lesson: LessonSubject) -> list[Reading]:
    """All that a learner may read in a lesson: the text and every feedback."""
    texts = readings(lesson.blocks)
    for block in lesson.blocks:
        if isinstance(block, (Predict, Question)):
            texts += [Reading(option.feedback, block.line) for option in block.options]
        if isinstance(block, Question):
            texts += [Reading(text, block.line) for text in (block.explanation, *_misses(block))]
    return texts


def _misses(question: Question) -> Iterator[str]:
    return (miss.feedback for miss in question.near_misses)


def exercise_texts(subject: ExerciseSubject) -> list[Reading]:
    """All that a learner may read of an exercise."""
    exercise = subject.exercise
    parts = [Reading(exercise.statement, subject.line("statement"))]
    parts += [Reading(rule.text, rule.line) for rule in exercise.rules]
    parts += [Reading(hint, subject.line(f"hint {n}")) for n, hint in enumerate(exercise.hints, 1)]
    parts += [Reading(exercise.insight, subject.line("insight"))]
    return [*parts, Reading(exercise.debrief, subject.line("debrief"))]


def lesson_grade(lesson: LessonSubject) -> float:
    """The reading grade of a lesson's text."""
    return grade(_prose(readings(lesson.blocks)))


def _prose(texts: Iterable[Reading]) -> Iterator[str]:
    for reading in texts:
        for paragraph in paragraphs(reading.text, reading.line):
            if paragraph.kind not in ("cell", "heading"):
                yield paragraph.text


@rule("L4", "Easy to read")
def reading_grade(lesson: LessonSubject) -> Findings:
    """The Flesch-Kincaid grade is at most 8.0 in the Python courses, 9.5 in machine learning, 10.5 later.

    Code, formulas, headings and tables are left out.

    **Why:** many read in a second language, and the subject is hard enough.

    **Mend:** shorter sentences first, then shorter words.
    """
    found = lesson_grade(lesson)
    if found > lesson.bars.grade:
        yield Finding(
            f"the text reads at grade {found:.1f}; {lesson.bars.grade} is the limit of {lesson.bars.name}.",
            "Shorten sentences, then words.",
        )


@rule("L4", "Short sentences")
def sentence_length(lesson: LessonSubject) -> Findings:
    """No sentence has more than 28 words in the Python courses, 32 in machine learning, 35 later.

    Code and formulas are left out.

    **Why:** a long sentence is read twice or not at all.

    **Mend:** make two of it.
    """
    yield from _long_sentences(readings(lesson.blocks), lesson.bars.sentence)


@rule("L4", "Short sentences in exercises")
def exercise_sentences(subject: ExerciseSubject) -> Findings:
    """The sentences of an exercise are held to the limit of its lesson: 28, 32 or 35 words.

    **Why:** a statement is read under pressure.

    **Mend:** make two of it.
    """
    yield from _long_sentences(exercise_texts(subject), subject.bars.sentence)


def _long_sentences(texts: Iterable[Reading], limit: int) -> Findings:
    for reading in texts:
        for paragraph in paragraphs(reading.text, reading.line):
            for sentence in sentences(paragraph.text):
                count = len(spoken(sentence))
                if count > limit:
                    begin = " ".join(sentence.split()[:6])
                    yield Finding(
                        f'the sentence "{begin} ..." has {count} words; {limit} may be.',
                        "Make two of it.",
                        paragraph.line,
                    )


@rule("prose.belittling", "No belittling words")
def belittling(lesson: LessonSubject) -> Findings:
    """No "just", "simply", "obviously", "easy", "trivial", "of course" in a lesson.

    **Why:** whoever does not find it easy hears that the fault is theirs.

    **Mend:** leave the word out.
    """
    yield from _words(lesson_texts(lesson), BELITTLING, "Leave it out: it helps nobody who is stuck.")


@rule("prose.belittling", "No belittling words in exercises")
def exercise_belittling(subject: ExerciseSubject) -> Findings:
    """The same in statements, hints, debriefs and the hints of wrong answers.

    **Why:** hints are read by people who are stuck.

    **Mend:** leave the word out.
    """
    texts = [*exercise_texts(subject), *(Reading(wrong.hint, 0) for wrong in subject.exercise.wrong)]
    yield from _words(texts, BELITTLING, "Leave it out: it helps nobody who is stuck.")


@rule("prose.meaningless", "Names that mean something")
def meaningless(lesson: LessonSubject) -> Findings:
    """No `foo`, `bar` or `baz`, in prose or in code. (`plt.bar` and a bar chart are fine.)

    **Why:** learners search such names for a meaning.

    **Mend:** name the thing: a price, a city, a reading.
    """
    yield from _words(lesson_texts(lesson), MEANINGLESS, "Use a name from the example.")
    for cell in lesson.cells:
        yield from _names(cell.code, cell.line)


@rule("prose.meaningless", "Names that mean something in exercises")
def exercise_meaningless(subject: ExerciseSubject) -> Findings:
    """The same in statements, hints, starters and solutions.

    **Why:** learners search such names for a meaning.

    **Mend:** name the thing: a price, a city, a reading.
    """
    yield from _words(exercise_texts(subject), MEANINGLESS, "Use a name from the task.")
    for code in subject.exercise.solutions.values():
        yield from _names(code, 0)


def _words(texts: Iterable[Reading], pattern: re.Pattern[str], mend: str) -> Findings:
    for reading in texts:
        for paragraph in paragraphs(reading.text, reading.line):
            for number, line in enumerate(paragraph.text.split("\n")):
                for found in pattern.finditer(line):
                    yield Finding(f'"{found[0]}" stands here.', mend, paragraph.line + number)


def _names(code: str, line: int) -> Findings:
    """Meaningless names in code; `bar` counts as a name, not as an attribute such as `plt.bar`."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        name = getattr(node, "id", None) or getattr(node, "arg", None) or getattr(node, "name", None)
        if isinstance(name, str) and (name == "bar" or MEANINGLESS.fullmatch(name)):
            yield Finding(f"the name `{name}` stands here.", "Use a name from the example.", line)


LESSON_RULES = (reading_grade, sentence_length, belittling, meaningless)
EXERCISE_RULES = (exercise_sentences, exercise_belittling, exercise_meaningless)
