"""Rules on what proves an exercise fair: its checks, wrong answers, other right answers, data."""

from __future__ import annotations

import ast
import pathlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from marathon.app.proving.prose import count_words
from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import CourseSubject, ExerciseSubject
from marathon.core.exercise import ASSEMBLED, Exercise

MANY_WRONG = ("function", "scratch", "baseline")
NAMED = re.compile(r"R\d+")
HEAD = re.compile(r"^((?:R\d+)(?:\s*(?:,|and)\s*R\d+)*)\s*:\s*(.*)", re.DOTALL)
DATA_BYTES = 5_000_000


@dataclass(frozen=True)
class WrittenCheck:
    """A test function as its author wrote it. `rules` are those that its docstring begins with."""

    name: str
    line: int
    rules: tuple[str, ...]
    demand: str
    arguments: tuple[str, ...]


def written_checks(checks: str) -> list[WrittenCheck]:
    """The checks of a file, by reading it; none if it cannot be parsed."""
    try:
        tree = ast.parse(checks)
    except SyntaxError:
        return []
    return list(_tests(tree))


def _tests(tree: ast.AST) -> Iterator[WrittenCheck]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield from _tests(node)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test"):
            head = HEAD.match(ast.get_docstring(node) or "")
            rules = tuple(NAMED.findall(head[1])) if head else ()
            names = tuple(argument.arg for argument in node.args.args)
            yield WrittenCheck(node.name, node.lineno, rules, head[2] if head else "", names)


@rule("E8", "Every rule has a check, every check a rule")
def rules_and_checks(subject: ExerciseSubject) -> Findings:
    """Each rule R1, R2 ... of the statement is named by a check; each check's docstring begins with a rule.

    **Why:** nothing is tested that is not stated, and nothing is stated that is not tested.

    **Mend:** begin the docstring with `R1: ` and the demand, or add the rule or the check that is missing.
    """
    exercise, checks = subject.exercise, written_checks(subject.exercise.checks)
    known = {found.id for found in exercise.rules}
    for check in checks:
        if not check.rules:
            yield Finding(
                f"check `{check.name}` names no rule.",
                "Begin its docstring with `R1: ` and the demand.",
                check.line,
                subject.checks_file,
            )
        for name in check.rules:
            if name not in known:
                yield Finding(
                    f"check `{check.name}` names {name}, which the statement does not have.",
                    "State the rule, or name another.",
                    check.line,
                    subject.checks_file,
                )
    tested = {name for check in checks for name in check.rules}
    for found in exercise.rules:
        if found.id not in tested:
            yield Finding(f"rule {found.id} has no check.", "Test it, or take it out.", found.line)


@rule("E8", "Demands that fit on a chip")
def short_demands(subject: ExerciseSubject) -> Findings:
    """A check's demand, its docstring after the rule, has two to fourteen words.

    **Why:** it is what a learner sees when it fails.

    **Mend:** say what holds, not how it is tested.
    """
    for check in written_checks(subject.exercise.checks):
        count = count_words(check.demand.split("\n\n")[0])
        if check.rules and not 2 <= count <= 14:
            yield Finding(
                f"the demand of `{check.name}` has {count} words; two to fourteen is right.",
                "Say what holds.",
                check.line,
                subject.checks_file,
            )


def reads_source(exercise: Exercise) -> list[WrittenCheck]:
    """The checks that look at the learner's syntax tree."""
    return [check for check in written_checks(exercise.checks) if "source" in check.arguments]


@rule("E14", "Behaviour, not text")
def no_source_text(subject: ExerciseSubject) -> Findings:
    """No check reads the learner's text: no `inspect.getsource`, no opening of the learner's file.

    Where the construct itself is the goal, a rule says so, and the fixture `source` gives the syntax tree.

    **Why:** patterns on text reject right code for a space.

    **Mend:** call the code and look at what it does.
    """
    checks = subject.exercise.checks
    for number, line in enumerate(checks.splitlines(), 1):
        if re.search(r"getsource|__loader__|read_text\(|\bopen\(", line) and (
            "getsource" in line or subject.exercise.filename in line or "__file__" in line
        ):
            yield Finding(
                "this line reads the learner's text.", "Test what it does.", number, subject.checks_file
            )


@rule("E14", "Few looks at the syntax tree")
def few_source_checks(course: CourseSubject) -> Findings:
    """At most 5 % of a course's checks look at the syntax tree (fixture `source`), rounded up.

    **Why:** another way to the goal is as good.

    **Mend:** test what the construct is for.
    """
    total = sum(len(written_checks(exercise.checks)) for exercise in course.exercises)
    looking = sum(len(reads_source(exercise)) for exercise in course.exercises)
    if looking > -(-total // 20):
        yield Finding(
            f"{looking} of {total} checks look at the syntax tree; 5 % may.",
            "Test what the construct is for.",
        )


@rule("E6", "Enough wrong answers")
def enough_wrong(subject: ExerciseSubject) -> Findings:
    """At least two wrong answers, three for the kinds function, scratch and baseline.

    **Why:** each one is a learner who gets a reason instead of "wrong".

    **Mend:** add `wrong/<name>.py` with a belief that learners hold here.
    """
    exercise = subject.exercise
    least = 3 if exercise.kind in MANY_WRONG else 2
    for framework in exercise.frameworks or ("",):
        count = sum(wrong.framework in (None, framework) for wrong in exercise.wrong)
        if count < least:
            where = f" for {framework}" if framework else ""
            yield Finding(
                f"there are {count} wrong answers{where}; {least} is the least.",
                "Add `wrong/<name>.py` with a belief that learners hold here.",
            )


@rule("E6", "Wrong answers that say why")
def wrong_heads(subject: ExerciseSubject) -> Findings:
    """A wrong answer names rules that the statement has, and has a hint of 8 to 60 words that asks or shows.

    **Why:** the hint is read by everybody who holds this belief.

    **Mend:** name the rules in `# fails:`; let `# hint:` start from the learner's own result.
    """
    known = {found.id for found in subject.exercise.rules}
    for wrong in subject.exercise.wrong:
        file = f"{subject.exercise.folder}/wrong/{wrong.name}.py"
        for name in wrong.fails:
            if name not in known:
                yield Finding(f"it fails {name}, which the statement does not have.", "Name a rule.", 1, file)
        count = count_words(wrong.hint)
        if not 8 <= count <= 60:
            yield Finding(f"its hint has {count} words; 8 to 60 is right.", "Start from the result.", 1, file)


@rule("E3", "Other right answers")
def enough_alternates(subject: ExerciseSubject) -> Findings:
    """At least two other right answers, each of a structure of its own.

    Two answers have the same structure when their syntax trees differ in names and constants only.
    Where the parts are given (parsons, fill) none is needed.

    **Why:** they prove that the checks do not demand our style.

    **Mend:** add `alternates/<name>.py`: a loop for a comprehension, a library call for a loop, recursion.
    """
    exercise = subject.exercise
    if exercise.kind in ASSEMBLED:
        return
    for framework in exercise.frameworks or ("",):
        codes = {a.name: a.code for a in exercise.alternates if a.framework in (None, framework)}
        if len(codes) < 2:
            where = f" for {framework}" if framework else ""
            yield Finding(
                f"there are {len(codes)} other right answers{where}; two is the least.",
                "Add `alternates/<name>.py` of another structure.",
            )
        shapes = {
            name: structure(code)
            for name, code in {"solution": _solution(exercise, framework), **codes}.items()
        }
        for one, other in combinations(shapes, 2):
            if shapes[one] == shapes[other]:
                yield Finding(f"`{other}` has the same structure as `{one}`.", "Solve it another way.")


def _solution(exercise: Exercise, framework: str) -> str:
    return exercise.solutions.get(framework) or exercise.solutions.get("", "")


def structure(code: str) -> str:
    """The kinds of nodes of a syntax tree, without names and constants; the text if it has none."""
    try:
        return " ".join(type(node).__name__ for node in ast.walk(ast.parse(code)))
    except SyntaxError:
        return code


@rule("E13", "Small data")
def data_size(subject: ExerciseSubject) -> Findings:
    """The files of `data/` and `secrets/` have at most 5 MB together; an exercise may use 1 GB of memory.

    **Why:** the path is a download.

    **Mend:** take a sample, or a data set of the catalogue.
    """
    size = sum(
        file.stat().st_size for part in ("data", "secrets") for file in (subject.folder / part).rglob("*")
    )
    if size > DATA_BYTES:
        yield Finding(f"its files have {size / 1e6:.1f} MB; 5 MB may be.", "Take a sample.")
    memory = subject.exercise.limits.memory_mb
    if (
        memory > 1024
        and subject.exercise.kind not in ("baseline", "debug", "system")
        and not subject.exercise.frameworks
    ):
        yield Finding(f"an attempt may use {memory} MB; 1,024 is the limit.", "Use smaller data.", 1)


@rule("E13", "Data with a source")
def data_source(subject: ExerciseSubject) -> Findings:
    """A folder `data/` or `secrets/` has a README.md beside its files that names origin and licence.

    **Why:** somebody made the data.

    **Mend:** write where it comes from, who made it, and its licence; "made by `make.py`" is an origin.
    """
    for part in ("data", "secrets"):
        folder = subject.folder / part
        unsaid = not names_licence(folder) and not names_licence(subject.folder)
        if folder.is_dir() and any(folder.iterdir()) and unsaid:
            yield Finding(
                f"`{part}/` does not say where its files come from.",
                "Add README.md with origin and licence.",
                0,
                f"{subject.exercise.folder}/{part}",
            )


def names_licence(folder: pathlib.Path) -> bool:
    """Whether the folder's README.md says under which licence its files are."""
    notes = folder / "README.md"
    return notes.is_file() and bool(re.search(r"licen[cs]e", notes.read_text("utf-8"), re.IGNORECASE))


EXERCISE_RULES = (
    rules_and_checks, short_demands, no_source_text, enough_wrong, wrong_heads, enough_alternates,
    data_size, data_source,
)  # fmt: skip
COURSE_RULES = (few_source_checks,)
