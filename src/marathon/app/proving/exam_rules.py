"""Rules on exams: everything that is promised is asked, and forms differ from one another."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

from marathon.app.proving.cells import CellRun
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import ExamSubject
from marathon.core.exam import FORMS, Item, draw, shared

SEEDS = range(20)
MOST_SHARED = 0.2
LEVELS = range(1, 5)


@dataclass(frozen=True)
class ExamRun:
    """What the code of an exam's items printed, twice: by the item's name. `missing` as for lessons."""

    subject: ExamSubject
    first: dict[str, CellRun] = field(default_factory=dict)
    second: dict[str, CellRun] = field(default_factory=dict)
    missing: str = ""
    mend: str = ""

    @property
    def file(self) -> str:
        return f"{self.subject.exam.folder}/items.md"

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for items in self.subject.exam.items.values() for item in items)


@rule("P2", "Everything promised is asked")
def covers(subject: ExamSubject) -> Findings:
    """Every can-do of its courses is a group of the exam; every can-do of a written lesson has a slot.

    Lessons that are not written yet have no can-dos: the page of the exam says how many they are.

    **Why:** who passes the exam is believed to be able to do all of it.

    **Mend:** add a slot with the can-do that is named.
    """
    groups = {group.text for group in subject.exam.groups}
    for course in subject.place.courses:
        for text in course.can_do:
            if text not in groups:
                mend = "Add a `[[group]]` with this text, and slots."
                yield Finding(f'nothing asks for "{text}".', mend, 1)
    asked = {name for slot in subject.exam.slots for name in slot.can_do}
    for course in subject.place.courses:
        for lesson in course.lessons:
            for promise in lesson.can_do:
                if promise.id not in asked:
                    what = f"no slot asks for `{promise.id}` of the lesson {lesson.id}."
                    yield Finding(what, "Name it in `can_do` of a slot that tests it.", 1)


@rule("P2", "Parallel forms")
def forms_differ(subject: ExamSubject) -> Findings:
    """At least three forms can be drawn that share at most 20 % of their items, whatever the seed.

    **Why:** who sits an exam again should show what they can do, not what they remember.

    **Mend:** give the slot that is named more variants, or another template.
    """
    exam = subject.exam
    for slot in exam.slots:
        pool = sum(len(exam.items.get(name, ())) for name in slot.templates)
        if pool < FORMS:
            names = ", ".join(slot.templates)
            what = f"the slot draws from {pool} variants of {names}; {FORMS} is the least."
            yield Finding(what, "Add values to `:vary:`, or a template to `from`.", slot.line)
    most = max((_most_shared(subject, seed) for seed in SEEDS), default=0.0)
    if most > MOST_SHARED:
        yield Finding(f"two of the first {FORMS} forms share {most:.0%} of their items.", "Add variants.", 1)


def _most_shared(subject: ExamSubject, seed: int) -> float:
    forms = [draw(subject.exam, seed, number) for number in range(FORMS)]
    return max(shared(one, other) for one, other in combinations(forms, 2))


@rule("exam.levels", "Neither trivia nor open ends")
def levels(subject: ExamSubject) -> Findings:
    """Slots are of levels 1 to 4, half of the points are for level 3 and up, and something is to be written.

    **Why:** an exam that is recognised and not done says little.

    **Mend:** give more points to programs, or ask for one more.
    """
    exam = subject.exam
    high = sum(slot.points for slot in exam.slots if slot.level >= 3)
    if exam.slots and 2 * high < exam.points:
        what = f"{high} of {exam.points} points are for level 3 and up; half is the least."
        yield Finding(what, "Ask more.", 1)
    for slot in exam.slots:
        if slot.level not in LEVELS:
            yield Finding(f"level {slot.level} is too open for an exam.", "Move it to a project.", slot.line)
    if not exam.programs:
        yield Finding("there is nothing to write.", "Add an exercise to `exercises/`.", 1)


@rule("environment.missing", "Every item is run")
def not_run(run: ExamRun) -> Findings:
    """The code of every item is run.

    **Why:** what was not run is not known.

    **Mend:** run the command that is named, once; or prove with `--allow-missing`.
    """
    if run.missing:
        yield Finding(f"not proved: {run.missing}", run.mend)


@rule("K2", "Computed answers")
def answers_computed(run: ExamRun) -> Findings:
    """The code of an item runs, prints something, prints the same twice, and another variant prints another.

    Its answer is what it prints; nobody writes it down.

    **Why:** a wrong key costs the trust of whoever was right.

    **Mend:** correct the code, or the values that vary.
    """
    if run.missing:
        return
    seen: dict[tuple[str, str], Item] = {}
    for item in run.items:
        if item.kind != "output":
            continue
        first, second = run.first[item.name], run.second[item.name]
        if first.error:
            yield Finding(f"`{item.name}` ends with {first.error}: {first.message}", "Correct it.", item.line)
        elif not first.output.strip():
            yield Finding(f"`{item.name}` prints nothing.", "Let it print something.", item.line)
        elif first.output != second.output:
            yield Finding(f"`{item.name}` prints something else each time.", "Take chance out.", item.line)
        other = seen.setdefault((item.template, first.output), item)
        if other is not item:
            what = f"`{item.name}` prints what `{other.name}` prints."
            yield Finding(what, "Choose other values for one of them.", item.line)


@rule("K2", "Answers that vary")
def answers_vary(subject: ExamSubject) -> Findings:
    """Variants of a number have different answers, and those of a choice are not word for word the same.

    **Why:** the next form should not be answered from memory.

    **Mend:** choose other values.
    """
    for items in subject.exam.items.values():
        seen: dict[object, Item] = {}
        for item in items if items[0].question and items[0].kind != "output" else ():
            question = item.question
            assert question is not None
            asked = (question.ask, tuple(option.text for option in question.options))
            key = asked if question.answer is None else question.answer
            other = seen.setdefault(key, item)
            if other is not item:
                what = f"`{item.name}` has the answer of `{other.name}`."
                file = f"{subject.exam.folder}/items.md"
                yield Finding(what, "Choose other values for one of them.", item.line, file)


READ_RULES = (covers, forms_differ, levels, answers_vary)
RUN_RULES = (not_run, answers_computed)
