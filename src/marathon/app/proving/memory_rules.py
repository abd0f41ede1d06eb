"""Rules on questions and review cards, and on what they cover."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from marathon.app.proving.prose import count_words
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import CourseSubject, LessonSubject
from marathon.core.blocks import Card, Cell, Explorable, Figure, Option, Predict, Question, walk

FENCE = re.compile(r"^ *(```+|~~~+).*?^ *\1", re.DOTALL | re.MULTILINE)
SHOWS = re.compile(r"```|~~~|`[^`]+`|^\|.*\|$|!\[|\$", re.MULTILINE)
SHOWN = (Cell, Explorable, Figure, Predict)
ALL_OR_NONE = re.compile(r"\b(all|none) of (the above|these)\b", re.IGNORECASE)


def asked(lesson: LessonSubject) -> list[Question | Predict]:
    return [block for block in lesson.blocks if isinstance(block, (Question, Predict))]


@rule("K1", "Every promise is practised")
def coverage(lesson: LessonSubject) -> Findings:
    """Each can-do has an exercise of importance `core`, two cards and a question.

    **Why:** what is promised is tested, and comes back.

    **Mend:** add what is missing, or name the can-do in what is there (`can_do`, `:can-do:`).
    """
    for can_do in lesson.lesson.can_do:
        core = [e for e in lesson.lesson.exercises if can_do.id in e.can_do and e.importance == "core"]
        cards = [card for card in lesson.lesson.cards if card.can_do == can_do.id]
        questions = [b for b in lesson.blocks if isinstance(b, Question) and b.can_do == can_do.id]
        for found, wanted, what in (
            (core, 1, "core exercises"),
            (cards, 2, "cards"),
            (questions, 1, "questions"),
        ):
            if len(found) < wanted:
                yield Finding(
                    f"can-do `{can_do.id}` has {len(found)} {what}; {wanted} is the least.",
                    "Add one, or name this can-do where it is practised.",
                    1,
                )


@rule("K3", "Every answer is answered")
def feedback(lesson: LessonSubject) -> Findings:
    """Each option of a question or a prediction has feedback of its own, of four words or more.

    **Why:** right or wrong alone teaches almost nothing.

    **Mend:** say why someone thinks so, and what shows that it is not so.
    """
    for block in asked(lesson):
        texts = [option.feedback.strip() for option in block.options]
        for option, text in zip(block.options, texts, strict=True):
            if count_words(text) < 4:
                yield Finding(
                    f"the option `{option.text}` of `{block.id}` has no reason.",
                    "Write one below it.",
                    block.line,
                )
        if len(set(texts)) < len(texts):
            yield Finding(
                f"two options of `{block.id}` have the same feedback.",
                "Give each its own reason.",
                block.line,
            )


@rule("K3", "Options that do not tell")
def options(lesson: LessonSubject) -> Findings:
    """A question has three or four options, one of them right; none says "all" or "none of the above".

    **Why:** fewer are guessed, and these two reward test-taking.

    **Mend:** make each wrong option a misconception.
    """
    for block in asked(lesson):
        if not block.options:
            continue
        least = 2 if isinstance(block, Predict) else 3
        if not least <= len(block.options) <= 4:
            yield Finding(
                f"`{block.id}` has {len(block.options)} options; {least} to 4 is right.",
                "Make each wrong one a misconception.",
                block.line,
            )
        if sum(option.right for option in block.options) != 1:
            yield Finding(f"`{block.id}` has not exactly one right option.", "Mark one with [x].", block.line)
        if any(ALL_OR_NONE.search(option.text) for option in block.options):
            yield Finding(f"`{block.id}` says all or none of the above.", "Name what is meant.", block.line)


@rule("K2", "Near misses miss")
def near_misses(lesson: LessonSubject) -> Findings:
    """The known wrong ways of a question with a number lie outside of its tolerance, and each has a reason.

    **Why:** a right answer is never told that it is wrong.

    **Mend:** correct the number, or make the tolerance smaller.
    """
    for block in asked(lesson):
        if not isinstance(block, Question) or block.answer is None:
            continue
        for miss in block.near_misses:
            if abs(miss.value - block.answer) <= block.tolerance:
                what = f"the near miss {miss.value:g} of `{block.id}` counts as right."
                yield Finding(what, "Correct it or the tolerance.", block.line)
            if count_words(miss.feedback) < 4:
                what = f"the near miss {miss.value:g} of `{block.id}` has no reason."
                yield Finding(what, "Say what was probably done.", block.line)


def right_is_longest(choices: tuple[Option, ...]) -> bool:
    """Whether the right option can be told by its length."""
    right = max((len(option.text) for option in choices if option.right), default=0)
    return bool(choices) and right > max(
        (len(option.text) for option in choices if not option.right), default=0
    )


@rule("K3", "The longest is not always right")
def longest(course: CourseSubject) -> Findings:
    """Over a course, the right option of a question is the longest in at most 35 %.

    **Why:** people who know nothing choose the longest.

    **Mend:** shorten the right option, or say more in a wrong one.
    """
    questions = [
        block
        for lesson in course.written
        for block in walk(lesson.blocks)
        if isinstance(block, Question) and block.options
    ]
    told = [question.id for question in questions if right_is_longest(question.options)]
    if len(questions) >= 3 and len(told) > 0.35 * len(questions):
        yield Finding(
            f"the right option is the longest in {len(told)} of {len(questions)} questions "
            f"({', '.join(told)}); 35 % may be.",
            "Shorten some right options.",
        )


@rule("K3", "Questions that show something")
def showing(lesson: LessonSubject) -> Findings:
    """At least half of the questions show code, a table, a formula or a picture.

    A question directly below a figure or a cell is about it.

    **Why:** reading code is what is learned; definitions are looked up.

    **Mend:** ask about a line of code instead of a word.
    """
    questions = [block for block in lesson.blocks if isinstance(block, Question)]
    beside = {block for before, block in pairwise(lesson.blocks) if isinstance(before, SHOWN)}
    bare = [one.id for one in questions if not SHOWS.search(one.ask) and one not in beside]
    if len(bare) * 2 > len(questions):
        yield Finding(
            f"{len(bare)} of {len(questions)} questions show no code, table or picture ({', '.join(bare)}).",
            "Ask about something that is shown.",
        )


def _code_of(text: str) -> str:
    return "\n".join(line for fence in FENCE.finditer(text) for line in fence[0].splitlines()[1:-1])


@rule("K4", "Small cards")
def card_length(lesson: LessonSubject) -> Findings:
    """The front of a card has at most 30 words and 8 lines of code, the back 40 words (20 and a line of why).

    **Why:** a card is answered in ten seconds, and judged without doubt.

    **Mend:** make two cards of it.
    """
    for card in lesson.lesson.cards:
        front, back = count_words(card.front), count_words(card.back)
        lines = len([line for line in _code_of(card.front).splitlines() if line.strip()])
        for count, limit, what in (
            (front, 30, "words on the front"),
            (lines, 8, "lines of code"),
            (back, 40, "words on the back"),
        ):
            if count > limit:
                yield Finding(
                    f"card `{card.id}` has {count} {what}; {limit} may be.",
                    "Shorten it, or make two.",
                    card.line,
                    lesson.cards_file,
                )


@rule("K4", "Cards that ask one thing")
def card_kinds(lesson: LessonSubject) -> Findings:
    """A card is no yes-or-no question, and each can-do has a card that reads code or finds a fault.

    **Why:** a coin knows the answer to a yes-or-no question half of the time.

    **Mend:** ask what is printed, or what is wrong.
    """
    for card in lesson.lesson.cards:
        if re.match(r"(yes|no)\b", card.back.strip(), re.IGNORECASE):
            yield Finding(
                f"card `{card.id}` asks for yes or no.",
                "Ask what, which or why.",
                card.line,
                lesson.cards_file,
            )
    for can_do in lesson.lesson.can_do:
        kinds = {card.kind for card in lesson.lesson.cards if card.can_do == can_do.id}
        if kinds and not kinds & {"read", "fault"}:
            yield Finding(
                f"can-do `{can_do.id}` has no card that reads code or finds a fault.",
                "Make one of its cards such a card.",
                1,
                lesson.cards_file,
            )


@rule("K4", "Six to twelve cards")
def card_number(lesson: LessonSubject) -> Findings:
    """A lesson gives six to twelve cards.

    **Why:** fewer forget the lesson, more make reviews a burden.

    **Mend:** add or drop some.
    """
    count = len(lesson.lesson.cards)
    if not 6 <= count <= 12:
        yield Finding(
            f"the lesson has {count} cards; six to twelve is right.",
            "Add or drop some.",
            0,
            lesson.cards_file,
        )


def alike(first: Card, second: Card) -> bool:
    """Whether two cards ask nearly the same: nine in ten of their front's words and signs are shared."""
    one, other = (set(re.findall(r"\w+|[^\w\s]", card.front.lower())) for card in (first, second))
    return len(one & other) >= 0.9 * len(one | other)


@rule("K4", "No card twice")
def duplicates(course: CourseSubject) -> Findings:
    """No two cards of a course ask nearly the same (nine tenths of the words and signs of the front).

    **Why:** the second teaches the picture of the first.

    **Mend:** merge them, or vary one with `:vary:`.
    """
    cards = [(card, lesson) for lesson in course.written for card in lesson.cards]
    for (first, _), (second, lesson) in combinations(cards, 2):
        if alike(first, second):
            yield Finding(
                f"card `{second.id}` asks nearly the same as `{first.id}`.",
                "Merge them.",
                second.line,
                f"{lesson.folder}/cards.md",
            )


LESSON_RULES = (coverage, feedback, options, near_misses, showing, card_length, card_kinds, card_number)
COURSE_RULES = (longest, duplicates)
