"""Whether wrong answers are recognised for what they are, however they are written; and nothing else is.

Every wrong answer of the exercises is judged again with other names, and in other shapes that behave the same
(marathon.app.proving.variants). Recall: how many of them are taken for the same wrong answer. Precision: how
many are taken for another belief; whether right answers in other words are taken for any; and what a wrong
answer is taken for when it is not among those that are known, as most of what learners write is not.

Run: python -m bench.diagnosis [EXERCISE or folder of the path ...] [--misses]
Without arguments all exercises whose libraries and data are here, but those with frameworks: they take long.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from operator import attrgetter

from marathon.app.fingerprints import take
from marathon.app.folders import find_folders
from marathon.app.proving.subjects import ExerciseSubject
from marathon.app.proving.trial_rules import belief
from marathon.app.proving.variants import REWORDED, every_variant
from marathon.app.proving.workshop import Workshop, lack_of, open_workshop
from marathon.app.tasks import Surroundings, build_task
from marathon.core.task import Fingerprint, JudgeTask
from marathon.core.verdict import Verdict
from marathon.curriculum import read_path, where_is_path
from marathon.engine.verdicts import diagnose

JOBS = 2
AS_WRITTEN = "as written"


@dataclass(frozen=True)
class Seen:
    """An answer that was judged: what was done to it, and the belief that it should be taken for."""

    exercise: str
    answer: str
    variant: str
    wanted: str
    verdict: Verdict
    alone: str = ""
    free_words: bool = False

    @property
    def taken_for(self) -> str:
        return self.verdict.diagnosis.name if self.verdict.diagnosis else ""

    @property
    def counts(self) -> bool:
        """Other labels are the same answer only where the right ones pass with them."""
        return self.variant != REWORDED or self.free_words

    @property
    def said(self) -> str:
        failed = [check.id for check in self.verdict.checks if check.outcome != "passed"]
        return f"{self.exercise} {self.answer}, {self.variant}: taken for {self.taken_for!r}; fails {failed}"


@dataclass(frozen=True)
class Exercise:
    """An exercise with what it takes to judge answers to it."""

    subject: ExerciseSubject
    framework: str
    around: Surroundings
    workshop: Workshop

    def task(self, code: str, known: tuple[Fingerprint, ...] = ()) -> JudgeTask:
        return build_task(
            self.subject.place.specialization, self.subject.exercise, code=code,
            framework=self.framework, surroundings=self.around, fingerprints=known,
        )  # fmt: skip

    def look(self, pool: ThreadPoolExecutor) -> list[Seen]:
        """Every answer as it is written and in other words."""
        exercise, judge = self.subject.exercise, self.workshop.judge
        mine = [wrong for wrong in exercise.wrong if wrong.framework in (None, self.framework)]
        written = list(pool.map(judge, [self.task(wrong.code) for wrong in mine]))
        known = take(zip(mine, written, strict=True))
        beliefs = {wrong.name: belief(wrong) for wrong in mine}
        rights = {"solution": exercise.solution(self.framework)}
        rights |= {
            one.name: one.code for one in exercise.alternates if one.framework in (None, self.framework)
        }
        asked = [(name, "", variant) for name, code in rights.items() for variant in self._words(code)]
        asked += [
            (wrong.name, beliefs[wrong.name], variant)
            for wrong in mine
            for variant in self._words(wrong.code)
        ]
        judged = pool.map(judge, [self.task(code, known) for _, _, (_, code) in asked])
        seen = [
            Seen(exercise.id, name, variant, wanted, _by_belief(verdict, beliefs))
            for (name, wanted, (variant, _)), verdict in zip(asked, judged, strict=True)
        ]
        free = [one.verdict.passed for one in seen if one.variant == REWORDED and not one.wanted]
        seen = [replace(one, free_words=bool(free) and all(free)) for one in seen]
        return [replace(one, alone=_alone(one, known, beliefs)) for one in seen if one.counts]

    def _words(self, code: str) -> list[tuple[str, str]]:
        made = every_variant(code, self.subject.exercise.checks)
        return [(AS_WRITTEN, code), *((variant.name, variant.code) for variant in made)]


def _by_belief(verdict: Verdict, beliefs: dict[str, str]) -> Verdict:
    """With the belief in the place of the answer's name: two answers may stand for the same."""
    found = verdict.diagnosis
    return replace(verdict, diagnosis=replace(found, name=beliefs[found.name])) if found else verdict


def _alone(one: Seen, known: tuple[Fingerprint, ...], beliefs: dict[str, str]) -> str:
    """What it would be taken for if its own belief were not known."""
    others = [other for other in known if beliefs[other.name] != one.wanted]
    found = diagnose(one.verdict.signature, others) if one.wanted else None
    return found.name if found else ""


def exercises(names: list[str]) -> Iterator[Exercise]:
    root = where_is_path()
    path = read_path(root).path
    workshop = open_workshop(path, root, find_folders())
    try:
        for place in path.places():
            for exercise in place.lesson.exercises:
                frameworks = exercise.frameworks or ("",)
                wanted = any(name == exercise.id or name in exercise.folder for name in names)
                if not (wanted if names else frameworks == ("",)):
                    continue
                for framework in frameworks:
                    if lack_of(workshop, place.specialization, framework=framework, data=exercise.data):
                        continue
                    data = {key: str(workshop.local(key)) for key in exercise.data}
                    subject = ExerciseSubject(exercise, place, root)
                    yield Exercise(subject, framework, Surroundings(root, data), workshop)
    finally:
        workshop.close()


def show(seen: list[Seen]) -> None:
    """A table by what was done to the answers, and one by exercise."""
    for words, key in (("answers", attrgetter("variant")), ("exercise", attrgetter("exercise"))):
        _table(words, seen, key)
    strangers = [one for one in seen if one.wanted and one.variant == AS_WRITTEN]
    taken = [one for one in strangers if one.alone]
    print(f"{len(taken)} of {len(strangers)} wrong answers are taken for another when they are not known.")


def _table(words: str, seen: list[Seen], key: Callable[[Seen], str]) -> None:
    print(f"| {words} | wrong | recognised | taken for another | right | pass | taken for something |")
    print("|---|---|---|---|---|---|---|")
    for name in [*dict.fromkeys(map(key, seen)), "all"]:
        mine = [one for one in seen if name in (key(one), "all")]
        wrong = [one for one in mine if one.wanted]
        right = [one for one in mine if not one.wanted]
        counts = Counter(
            "yes" if one.taken_for == one.wanted else "other" if one.taken_for else "no" for one in wrong
        )
        print(
            f"| {name} | {len(wrong)} | {counts['yes']} | {counts['other']} | {len(right)} "
            f"| {sum(one.verdict.passed for one in right)} | {sum(bool(one.taken_for) for one in right)} |"
        )
    print()


def misses(seen: list[Seen]) -> Iterator[str]:
    for one in seen:
        if one.wanted and one.taken_for != one.wanted:
            yield one.said
        elif not one.wanted and not one.verdict.passed:
            yield f"{one.exercise} {one.answer}, {one.variant}: does not pass"
        if one.variant == AS_WRITTEN and one.alone:
            yield f"{one.exercise} {one.answer}: taken for {one.alone!r} when it is not known"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--misses", action="store_true", help="also what was not recognised")
    chosen = parser.parse_args()
    seen: list[Seen] = []
    with ThreadPoolExecutor(JOBS) as pool:
        for exercise in exercises(chosen.names):
            found = exercise.look(pool)
            seen += found
            wrong = [one for one in found if one.wanted]
            itself = sum(one.taken_for == one.wanted for one in wrong)
            print(f"{exercise.subject.exercise.id}: {itself} of {len(wrong)}", file=sys.stderr, flush=True)
            if chosen.misses:
                print("".join(f"    {line}\n" for line in misses(found)), end="", flush=True)
    show(seen)


if __name__ == "__main__":
    main()
