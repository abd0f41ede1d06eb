"""A review as its templates show it: the question, the answer, the grades, the days ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from markupsafe import Markup

from marathon.app.choices import framework_for
from marathon.app.review import Desk, Graded, Numbers, Showing
from marathon.app.review_answers import Answer
from marathon.app.wiring import Marathon
from marathon.core.deck import Item
from marathon.core.exercise import Exercise
from marathon.core.schedule import RATINGS, Rating
from marathon.web.highlight import highlight
from marathon.web.language import counted, say
from marathon.web.markdown import plain, render, render_inline
from marathon.web.review_words import (
    GRADES,
    before_text,
    grading_text,
    past_text,
    recalled_text,
    wait_text,
)
from marathon.web.runs import RunView
from marathon.web.solutions import readable
from marathon.web.verdicts import VerdictView
from marathon.web.wording import tiny_day, weekday_text

CHART_HEIGHT = 72
# More segments than this are too thin to count.
SEGMENTS = 20


@dataclass(frozen=True)
class GradeView:
    value: int
    label: str
    wait: str
    chosen: bool


@dataclass(frozen=True)
class AnswerView:
    """`output` is what the code prints; where that is not known, `trouble` says why. `said` was expected."""

    text: Markup
    output: str
    trouble: str
    said: str
    agreed: bool | None
    solution: Markup
    solution_code: str
    label: str


@dataclass(frozen=True)
class CardView:
    """`asks_said`: what the code prints can be said first; `written`: the answer is code.

    `answer`, `verdict` and `run` are there once they were asked for, `grades` once there is one to give.
    """

    key: str
    showing: str
    shown_at: str
    title: Markup
    plain_title: str
    note: str
    more: Markup
    code: Markup
    code_text: str
    draft: str
    asks_said: bool
    written: bool
    exercise: str
    reread_label: str
    reread_href: str
    past: str
    grading: tuple[str, str, str]
    grades: tuple[GradeView, ...]
    answer: AnswerView | None = None
    verdict: VerdictView | None = None
    run: RunView | None = None
    tries: int = 0


@dataclass(frozen=True)
class AsideView:
    """A card that was set aside, and where to reread."""

    key: str
    title: str
    label: str
    href: str


@dataclass(frozen=True)
class GradedView:
    key: str
    showing: str
    words: str


@dataclass(frozen=True)
class Bar:
    """A day of the chart, in a box of so many units; `label` is said and stands in the table."""

    x: int
    y: float
    height: float
    tick: str
    label: str
    count: int


@dataclass(frozen=True)
class NumbersView:
    recalled: str
    bars: tuple[Bar, ...]
    summary: str


@dataclass(frozen=True)
class Turned:
    """What has been asked for of a card so far: its answer, a verdict, a run, the code as it was changed."""

    answer: Answer | None = None
    verdict: VerdictView | None = None
    run: RunView | None = None
    draft: str | None = None
    tries: int = 0
    solution: bool = False
    shown_at: str = ""


def card_view(m: Marathon, shown: Showing, turned: Turned) -> CardView:
    """A card, as far as it was turned."""
    first, _, rest = _parted(shown)
    chosen = _chosen(turned)
    label, href = reread(shown.item, shown)
    gradable = turned.answer is not None or turned.verdict is not None or turned.solution
    agreed = turned.answer.agreed if turned.answer else None
    if turned.verdict is not None:
        agreed = turned.verdict.tone == "passed"
    today = m.memory.record().day(m.clock())
    words = say(GRADES[chosen]) if chosen else ""
    return CardView(
        key=shown.item.key,
        showing=shown.id,
        shown_at=turned.shown_at or m.clock().isoformat(timespec="seconds"),
        title=render_inline(first),
        plain_title=plain(first),
        note=before_text(shown),
        more=render(rest),
        code=highlight(shown.code) if shown.code else Markup(),
        code_text=shown.code,
        draft=shown.code if turned.draft is None else turned.draft,
        asks_said=_asks_said(shown),
        written=shown.written,
        exercise=shown.item.exercise.title if shown.item.exercise else "",
        reread_label=label,
        reread_href=href,
        past=past_text(shown, today, slipped=chosen is Rating.AGAIN),
        grading=grading_text(agreed=agreed, written=shown.written, chosen=words),
        grades=_grades(shown, chosen) if gradable else (),
        answer=_answer(m, shown, turned),
        verdict=turned.verdict,
        run=turned.run,
        tries=turned.tries,
    )


def reread(item: Item, shown: Showing | None = None) -> tuple[str, str]:
    """The part of the lesson that explains it: what the link says, and where it leads."""
    lesson = item.place.lesson
    whole = say("Lesson %(number)s %(title)s", number=lesson.number, title=lesson.title)
    if item.exercise:
        return whole, f"/lessons/{lesson.id}#exercise-{item.id}"
    part = shown.explained if shown else None
    if part is None:
        return whole, f"/lessons/{lesson.id}"
    label = say("Lesson %(number)s: %(part)s", number=lesson.number, part=plain(part.text))
    return label, f"/lessons/{lesson.id}#{part.anchor}"


def graded_view(graded: Graded | None, now: datetime) -> GradedView | None:
    """What was graded last, for who wants to take it back."""
    if graded is None:
        return None
    words = f"{say(GRADES[graded.review.rating])}, {wait_text(graded.due - now)}."
    return GradedView(graded.item.key, graded.review.showing, words)


def aside_views(desk: Desk, shown: dict[str, Showing]) -> tuple[AsideView, ...]:
    """The cards that are set aside."""
    return tuple(
        AsideView(item.key, plain(_parted(shown[item.key])[0]), *reread(item, shown[item.key]))
        for item in desk.found.aside
    )


def numbers_view(numbers: Numbers) -> NumbersView:
    """What was recalled, and the chart of the days ahead."""
    most = max([day.count for day in numbers.ahead] + [1])
    bars = tuple(
        Bar(
            x=number * 24,
            y=round(CHART_HEIGHT * (1 - day.count / most), 1),
            height=round(CHART_HEIGHT * day.count / most, 1),
            tick=tiny_day(day.day.weekday()),
            label=_day(day.day, number),
            count=day.count,
        )
        for number, day in enumerate(numbers.ahead)
    )
    whole = sum(day.count for day in numbers.ahead)
    busiest = max(bars, key=lambda bar: bar.count)
    summary = counted(
        "%(num)s review in the next two weeks.", "%(num)s reviews in the next two weeks.", whole
    )
    if whole:
        summary = counted(
            "%(num)s review in the next two weeks, most of them on %(day)s (%(most)s).",
            "%(num)s reviews in the next two weeks, most of them on %(day)s (%(most)s).",
            whole,
            day=busiest.label,
            most=busiest.count,
        )
    return NumbersView(recalled_text(numbers.recalled, numbers.target), bars, summary)


def _day(day: date, number: int) -> str:
    return say("today") if number == 0 else weekday_text(day)


def _parted(shown: Showing) -> tuple[str, str, str]:
    """The first paragraph of what is asked, which is its title, and the rest."""
    if shown.item.exercise:
        return shown.item.exercise.title, "", _task(shown.item.exercise)
    return shown.ask.partition("\n\n")


def _task(exercise: Exercise) -> str:
    """All that an exercise asks, as Markdown."""
    rules = "\n".join(f"- **{rule.id}** {' '.join(rule.text.split())}" for rule in exercise.rules)
    return "\n\n".join(part for part in (exercise.statement, rules, exercise.examples) if part)


def _asks_said(shown: Showing) -> bool:
    return shown.item.card is not None and shown.item.card.kind == "read" and bool(shown.code)


def _chosen(turned: Turned) -> Rating | None:
    """The grade to begin from."""
    if turned.verdict is not None and turned.verdict.tone == "passed" and not turned.solution:
        return Rating.GOOD if turned.tries <= 1 else Rating.HARD
    if turned.verdict is not None or turned.solution:
        return Rating.AGAIN
    return turned.answer.grade if turned.answer else None


def _grades(shown: Showing, chosen: Rating | None) -> tuple[GradeView, ...]:
    return tuple(
        GradeView(int(rating), say(GRADES[rating]), wait_text(wait), rating is chosen)
        for rating, wait in zip(RATINGS, shown.waits, strict=True)
    )


def _answer(m: Marathon, shown: Showing, turned: Turned) -> AnswerView | None:
    if turned.answer is None:
        return _solution(m, shown) if turned.solution else None
    answer = turned.answer
    return AnswerView(
        text=render(answer.text),
        output=answer.output.shown if answer.output else "",
        trouble=answer.trouble,
        said=answer.said,
        agreed=answer.agreed,
        solution=highlight(answer.solution) if answer.solution else Markup(),
        solution_code=answer.solution,
        label=say("It prints") if not shown.written else say("Ours prints"),
    )


def _solution(m: Marathon, shown: Showing) -> AnswerView | None:
    exercise = shown.item.exercise
    if exercise is None:
        return None
    code = readable(exercise.solution(framework_for(m, shown.item.place, exercise)))
    return AnswerView(render(exercise.debrief), "", "", "", None, highlight(code), code, "")
