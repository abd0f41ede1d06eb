"""Rules on the kinds of exercises whose answer is more than text in an editor."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import ExerciseSubject
from marathon.core.gaps import GAP, find_filled
from marathon.core.puzzle import Placed, find_placed

FEWEST, MOST = 5, 9
DISTRACTORS = 3
MOST_GAPS = 3
_HEAD = re.compile(r"\A(?:#.*\n)+")


@rule("parsons.blocks", "Five to nine blocks")
def block_count(subject: ExerciseSubject) -> Findings:
    """A program in blocks has five to nine of them, and at most three distractors.

    **Why:** fewer say nothing, and more are a search instead of a thought.

    **Mend:** join lines into one block with `# BLOCK` lines, or give some lines outside of the marked part.
    """
    puzzle = subject.exercise.puzzle
    if puzzle is None:
        return
    if not FEWEST <= len(puzzle.blocks) <= MOST:
        what = f"there are {len(puzzle.blocks)} blocks; {FEWEST} to {MOST} is right."
        yield Finding(what, "Join lines with `# BLOCK`, or give some.", 0, _solution(subject))
    if len(puzzle.distractors) > DISTRACTORS:
        what = f"there are {len(puzzle.distractors)} distractors; {DISTRACTORS} may be."
        yield Finding(what, "Keep those that somebody would take.", subject.line("distractors"))


@rule("parsons.answers", "Answers made of the blocks")
def answers_of_blocks(subject: ExerciseSubject) -> Findings:
    """Every wrong and every other right answer can be put together from the blocks.

    **Why:** an answer that nobody can give recognises nobody.

    **Mend:** write it with the lines that are given, the blocks and the distractors, each at most once.
    """
    for name, placed in _arrangements(subject):
        own = next((block for block in placed or () if block.own), None)
        if placed is None or own is not None:
            what = f"`{own.text}` is no block." if own else "it changes lines that are given."
            yield Finding(what, "Use the blocks alone.", 0, f"{subject.exercise.folder}/{name}")


@rule("parsons.distractors", "Distractors that are answered")
def distractors_answered(subject: ExerciseSubject) -> Findings:
    """Every distractor is used by a wrong answer.

    **Why:** who takes it gets the reason, and it is proved that it does not work.

    **Mend:** add `wrong/<name>.py` with the distractor in the place of its block, and the belief behind it.
    """
    puzzle = subject.exercise.puzzle
    used = {block.text for _, placed in _arrangements(subject) for block in placed or ()}
    for one in puzzle.distractors if puzzle else ():
        if one.text not in used:
            yield Finding(
                f"no wrong answer uses the distractor `{one.text}`.",
                "Add one, with the belief of who takes it.",
                subject.line("distractors"),
            )


@rule("fill.gaps", "One to three gaps")
def gap_count(subject: ExerciseSubject) -> Findings:
    """Code with gaps (`# BLANK` in the solution) has one to three, and can be read while they are open.

    **Why:** more is writing with obstacles; and a file that cannot be read says nothing about the gap.

    **Mend:** leave fewer open; let a gap be a value or a name, and not a sign such as `>`.
    """
    exercise = subject.exercise
    for framework, code in exercise.solutions.items():
        if exercise.kind != "fill" or "# BLANK " not in code:
            continue
        starter = exercise.starter(framework)
        count = starter.count(GAP)
        if not 1 <= count <= MOST_GAPS:
            yield Finding(
                f"there are {count} gaps; one to three is right.", "Give some.", 0, _solution(subject)
            )
        try:
            ast.parse(starter)
        except SyntaxError as trouble:
            what = "with its gaps open the file cannot be read."
            mend = "Let a gap be a value or a name."
            yield Finding(what, mend, trouble.lineno or 0, _solution(subject))


@rule("fill.answers", "Answers that fill the gaps")
def answers_of_gaps(subject: ExerciseSubject) -> Findings:
    """Every wrong answer to code with gaps changes the gaps alone.

    **Why:** an answer that nobody can give recognises nobody.

    **Mend:** write what is given as it stands in the solution.
    """
    exercise = subject.exercise
    for wrong in exercise.wrong if exercise.kind == "fill" else ():
        starter = exercise.starter(wrong.framework)
        if GAP in starter and find_filled(starter.strip(), _HEAD.sub("", wrong.code).strip()) is None:
            file = f"{exercise.folder}/wrong/{wrong.name}.py"
            yield Finding("it changes lines that are given.", "Fill the gaps alone.", 0, file)


def _arrangements(subject: ExerciseSubject) -> Iterator[tuple[str, tuple[Placed, ...] | None]]:
    exercise = subject.exercise
    if exercise.puzzle is None:
        return
    answers = [(f"wrong/{one.name}.py", one.code) for one in exercise.wrong]
    answers += [(f"alternates/{one.name}.py", one.code) for one in exercise.alternates]
    for name, code in answers:
        yield name, find_placed(exercise.puzzle, _HEAD.sub("", code))


def _solution(subject: ExerciseSubject) -> str:
    return f"{subject.exercise.folder}/solution.py"


EXERCISE_RULES = (block_count, answers_of_blocks, distractors_answered, gap_count, answers_of_gaps)
