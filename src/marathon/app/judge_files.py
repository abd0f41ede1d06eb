"""Judge any module by any pytest or unittest file, without content around them."""

from __future__ import annotations

import ast
import pathlib
import sys
from collections.abc import Iterator

from marathon.core.errors import WrongUse
from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.core.verdict import Verdict
from marathon.engine import Judge

MAX_FILES = 500
# A package is taken whole or not at all: half of one would fail at an import that nobody understands.
MAX_OF_PACKAGE = 5000
DEEPEST_OF_PACKAGE = 20
MAX_BYTES = 32 << 20
DEEPEST = 3
LIMITS = Limits(call_seconds=5.0, total_seconds=600.0, memory_mb=2048)
# A folder with one of these is a project: its tests may read what lies in it.
_OF_PROJECTS = ("pyproject.toml", "setup.py", "setup.cfg", ".git")
_LEFT_OUT = frozenset(("__pycache__", "node_modules", "venv", ".venv", "site-packages", "build", "dist"))


def judge_files(
    checks: pathlib.Path, submission: pathlib.Path, *, limits: Limits = LIMITS, python: str | None = None
) -> Verdict:
    """The verdict of a test file on a module (a file, or a folder that is a package).

    `python` is the interpreter for both sides; it needs pytest and msgpack.

    Raises:
        WrongUse: one of the two cannot be read.
    """
    task = read_task(checks, submission, limits)
    with Judge(lambda _: python or sys.executable) as judge:
        return judge.judge(task)


def read_task(checks: pathlib.Path, submission: pathlib.Path, limits: Limits = LIMITS) -> JudgeTask:
    """The task that the two make, with the files that lie beside them."""
    checks, submission = checks.absolute(), submission.absolute()
    text = _read(checks, "test file")
    if not submission.exists():
        raise WrongUse("There is no such submission.", where=str(submission), mend="Name a Python file.")
    if submission.is_file():
        _read_bytes(submission)
    beside_submission = _with_neighbours(submission)
    beside_checks = dict(files_beside(checks.parent))
    mine = _of_the_checks(text, checks, submission)
    files = {
        name: data
        for name, data in beside_submission.items()
        if not (checks.parent == submission.parent and name in mine) and not _is_test(name)
    }
    package = _package_of(checks) if checks.parent != submission else ""
    project = _project_of(checks, submission)
    if package and checks.is_relative_to(submission.parent):
        theirs = f"{checks.parent.relative_to(submission.parent).as_posix()}/"
        files = {name: data for name, data in files.items() if not name.startswith(theirs)}
    secrets = _secrets(beside_checks, checks, submission, mine)
    folder = f"{checks.parent.name}/" if project else package
    return JudgeTask(
        module=submission.stem,
        files=files,
        checks=text,
        checks_name=folder + checks.name,
        secrets={**project, **{folder + name: data for name, data in secrets.items()}},
        limits=limits,
    )


def _with_neighbours(submission: pathlib.Path) -> dict[str, bytes]:
    """The submission, and the files beside it that it may import or read."""
    if not submission.is_dir():
        return dict(files_beside(submission.parent))
    files = list(_walk(submission, DEEPEST_OF_PACKAGE))
    if len(files) > MAX_OF_PACKAGE or sum(file.stat().st_size for file in files) > MAX_BYTES:
        what = f"The package has more than {MAX_OF_PACKAGE} files or {MAX_BYTES >> 20} MB."
        raise WrongUse(what, where=str(submission), mend="Leave out what it does not need to run.")
    package = {file.relative_to(submission.parent).as_posix(): file.read_bytes() for file in files}
    return dict(files_beside(submission.parent)) | package


def _project_of(checks: pathlib.Path, submission: pathlib.Path) -> dict[str, bytes]:
    """What tests may read of the project they belong to (`../README.md`): nothing of it that is Python."""
    root = checks.parent.parent
    is_project = any((root / name).exists() for name in _OF_PROJECTS)
    if not is_project or not submission.is_relative_to(root) or submission.is_relative_to(checks.parent):
        return {}
    own = f"{checks.parent.name}/"
    return {
        name: data
        for name, data in files_beside(root)
        if not name.endswith(".py") and not name.startswith(own)
    }


def _package_of(checks: pathlib.Path) -> str:
    """The package that the checks belong to, if any: they may say `from . import helpers`."""
    folder = checks.parent
    is_package = (folder / "__init__.py").is_file() and folder.name.isidentifier()
    return f"{folder.name}/" if is_package else ""


def _secrets(
    beside: dict[str, bytes], checks: pathlib.Path, submission: pathlib.Path, mine: set[str]
) -> dict[str, bytes]:
    """What the checks may read or import; never the submission, which would be imported in the judge."""
    together = checks.parent == submission.parent
    return {
        name: data
        for name, data in beside.items()
        if name not in (checks.name, submission.name)
        and (not name.endswith(".py") or not together or name in mine or _is_test(name))
        and not name.startswith(f"{submission.stem}/")
    }


def _is_test(name: str) -> bool:
    base = name.rpartition("/")[2]
    return base == "conftest.py" or base.startswith("test_") or base.endswith("_test.py")


def _of_the_checks(text: str, checks: pathlib.Path, submission: pathlib.Path) -> set[str]:
    """Names of the files that belong to the checks alone: themselves, and modules that only they import."""
    if not submission.is_file():
        return {checks.name}
    theirs = _imported(submission.read_text(encoding="utf-8", errors="replace"))
    for name in list(theirs):
        sibling = submission.parent / f"{name}.py"
        if sibling.is_file() and sibling != checks:
            theirs |= _imported(sibling.read_text(encoding="utf-8", errors="replace"))
    mine = _imported(text) - theirs - {submission.stem}
    return {checks.name} | {f"{name}.py" for name in mine}


def _imported(text: str) -> set[str]:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return set()
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def files_beside(folder: pathlib.Path) -> Iterator[tuple[str, bytes]]:
    """Files below a folder by their relative names, as far as a folder of an exercise goes."""
    total = 0
    for count, file in enumerate(_walk(folder, DEEPEST)):
        total += file.stat().st_size
        if count >= MAX_FILES or total > MAX_BYTES:
            return
        yield file.relative_to(folder).as_posix(), file.read_bytes()


def _walk(folder: pathlib.Path, depth: int) -> Iterator[pathlib.Path]:
    """The folder's own files first, so that a large neighbour never crowds them out."""
    entries = sorted(folder.iterdir()) if depth else []
    visible = [entry for entry in entries if entry.name[0] != "." and entry.name not in _LEFT_OUT]
    yield from (entry for entry in visible if entry.is_file() and not entry.is_symlink())
    for entry in visible:
        if entry.is_dir() and not entry.is_symlink():
            yield from _walk(entry, depth - 1)


def _read(file: pathlib.Path, what: str) -> str:
    try:
        return _read_bytes(file).decode("utf-8")
    except UnicodeDecodeError as fault:
        raise WrongUse(f"The {what} is not text.", where=str(file), mend="Save it as UTF-8.") from fault


def _read_bytes(file: pathlib.Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise WrongUse(
            f"The file cannot be read: {fault.strerror}.", where=str(file), mend="Look at its name."
        ) from fault
