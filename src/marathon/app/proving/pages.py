"""The page of rules for authors, made of the rules' own docstrings."""

# ruff: noqa: E501 - the page has one sentence a line, however long it is

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from marathon.app.proving import answered_rules
from marathon.app.proving.catalogue import (
    COURSE,
    EXAM,
    EXAM_RUN,
    EXERCISE,
    LESSON,
    PROJECT,
    PROJECT_RUN,
    RUN,
    TRIAL,
)
from marathon.app.proving.rule import Rule

HEAD = """# Rules that content is held to

`marathon prove [PLACE]` holds every one of them; `marathon prove --page rules` writes this page.
PLACE is the id of an exercise, lesson, course or specialization, or a file or folder of the path; without it all is proved.

- A fault names the file, the line (0: the whole file), what is wrong, how to mend it, and in brackets the rule.
- The exit status is 0 when nothing is wrong, 1 when something is, 2 when the command was not understood.
- `--json` prints one versioned document. `--read-only` runs nothing and takes a second; `--quick` tries few seeds and mutants.
- What has not changed since the last time is not run again; `--fresh` forgets it. An interrupted run goes on where it stopped.
- Libraries that are not on this computer are a fault, named with the command that gets them; `--allow-missing` lets them pass.
- A mutant is named by the line of the solution, the change, and a number: `line 5: > to >= #1`.
  One that nobody can tell from the solution goes into the front matter of exercise.md, as `[[equivalent]]` with `mutants` and `why`.

Ids such as L2 or E4 are the bars of the authoring guide; the faults of the format itself have dotted names
(`exercise.rules`, `can-do.unknown`) and are described where they occur.
"""

ANSWER_RULES = (*answered_rules.EXERCISE_RULES, *answered_rules.RUN_RULES)
GROUPS: tuple[tuple[str, str, Sequence[Rule[Any]]], ...] = (
    ("Lessons", "Found by reading `lesson.md` and `cards.md`.", LESSON),
    ("Running lessons", "Found by running cells, predictions and cards, for every framework.", RUN),
    ("Exercises", "Found by reading an exercise's folder.", EXERCISE),
    (
        "Exercises that are answered",
        "Found by reading; most rules on hints and texts hold as well.",
        ANSWER_RULES,
    ),
    ("Judging exercises", "Found by judging the exercise's own answers, cheats and mutants.", TRIAL),
    ("Exams", "Found by reading `exam.toml` and `items.md`, and by drawing forms.", EXAM),
    ("Running exams", "Found by running the code of items; programs are judged like exercises.", EXAM_RUN),
    ("Projects", "Found by reading `project.md` and the checks of its milestones.", PROJECT),
    ("Judging projects", "Found by judging samples, starter and an empty program.", PROJECT_RUN),
    ("Courses", "Found over all written lessons of a course.", COURSE),
)


def rules_page() -> str:
    """The whole page, in Markdown."""
    return (
        "\n".join([HEAD, *_table(), *(line for group in GROUPS for line in _group(*group))]).rstrip() + "\n"
    )


def _table() -> Iterator[str]:
    yield "| rule | name | looks at |"
    yield "|---|---|---|"
    for title, _, rules in GROUPS:
        for rule in rules:
            yield f"| `{rule.id}` | {rule.name} | {title.lower()} |"
    yield ""


def _group(title: str, about: str, rules: Sequence[Rule[Any]]) -> Iterator[str]:
    yield f"## {title}\n\n{about}\n"
    for rule in rules:
        yield f"### {rule.id}: {rule.name}\n\n{rule.page}\n"
