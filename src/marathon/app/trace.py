"""Stepping through a program: a real run in the sandbox, written down line by line."""

from __future__ import annotations

import ast
import json
import pathlib
import re
from collections.abc import Mapping, Sequence

from marathon.app.choices import framework_for
from marathon.app.find import find_exercise
from marathon.app.needs import find_surroundings
from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.app.sites import read_site
from marathon.app.tasks import build_task
from marathon.app.work import save_work
from marathon.core.blocks import Stepped
from marathon.core.curriculum import Specialization
from marathon.core.errors import PathTrouble, WrongUse
from marathon.core.exercise import Exercise, Limits
from marathon.core.task import JudgeTask
from marathon.core.trace import Trace, read_trace, trace_digest
from marathon.engine.stepping import SCRIPT, document_in, files_for, tracer

NAME = "program.py"
LIMITS = Limits(call_seconds=4.0, total_seconds=8.0, memory_mb=512)
# An author waits; in it lies the first start of an environment with many libraries.
AUTHORS_LIMITS = Limits(call_seconds=4.0, total_seconds=60.0, memory_mb=512)
_EXAMPLE = re.compile(r"^>>> (\w+\(.*\))[ \t]*$", re.MULTILINE)


def trace_lesson(
    m: Marathon,
    specialization: Specialization,
    block: Stepped,
    *,
    files: Mapping[str, bytes] | None = None,
    site: str = "",
) -> Trace:
    """The steps of a lesson's program, beside the files of the lesson, with its small web.

    Raises:
        PathTrouble: it came to no steps.
    """
    task = JudgeTask(
        SCRIPT,
        {**(files or {}), **files_for(block.code, NAME)},
        checks="",
        environment=specialization.environment,
        preload=specialization.preload,
        limits=AUTHORS_LIMITS,
        site=read_site(m.root, site),
    )
    return _traced(m, task, block.code, block.stdin)


def trace_work(
    m: Marathon, exercise_id: str, code: str, stdin: Sequence[str] = (), *, call: str = ""
) -> Trace:
    """The steps of an answer, saved first.

    A file of functions alone gets a call below it: `call`, or else an example of the statement.

    Raises:
        NotFound: there is no such exercise.
        WrongUse: the program ended in a way that leaves no steps.
    """
    place, exercise = find_exercise(m, exercise_id)
    save_work(m, exercise.id, code)
    framework = framework_for(m, place, exercise)
    surroundings = find_surroundings(m, place, exercise, framework)
    stepped = code + _call_below(code, exercise, call)
    task = build_task(place.runs_with, exercise, code=stepped, framework=framework, surroundings=surroundings)
    files = {**task.files, **files_for(stepped, exercise.filename)}
    plain = JudgeTask(
        SCRIPT, files, checks="", data=task.data, environment=task.environment, preload=task.preload,
        framework=framework, limits=LIMITS, seed=task.seed, service=task.service, site=task.site,
    )  # fmt: skip
    try:
        trace = _traced(m, plain, stepped, stdin)
    except PathTrouble as trouble:
        raise WrongUse(
            "This program cannot be shown step by step: it ended in the middle.",
            mend="Run shows what it prints. A library that is very busy is a usual reason.",
        ) from trouble
    remember(m, ("run", exercise.id, {"ended": trace.ended, "stepped": len(trace.steps)}))
    return trace


def kept_trace(
    folder: pathlib.Path, block: Stepped, *, files: Mapping[str, bytes] | None = None
) -> Trace | None:
    """The steps that were computed in advance; None where they are missing, or of other code or files."""
    try:
        document = json.loads(trace_file(folder, block).read_text("utf-8"))
        return read_trace(document, block.code) if document["source"] == source_of(block, files) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep_trace(
    folder: pathlib.Path, block: Stepped, trace: Trace, *, files: Mapping[str, bytes] | None = None
) -> None:
    """Write steps down beside their lesson."""
    file = trace_file(folder, block)
    file.parent.mkdir(exist_ok=True)
    document = {"source": source_of(block, files), **trace.document()}
    del document["code"]  # it stands in the lesson
    file.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def trace_file(folder: pathlib.Path, block: Stepped) -> pathlib.Path:
    return folder / "traces" / f"{block.id}.json"


def source_of(block: Stepped, files: Mapping[str, bytes] | None = None) -> str:
    """The hash of everything that the steps depend on."""
    return trace_digest(block.code, block.stdin, tracer(), files=files)


def _traced(m: Marathon, task: JudgeTask, code: str, stdin: Sequence[str]) -> Trace:
    result = m.judge.run(task, stdin)
    try:
        return read_trace(json.loads(document_in(result.output)), code)
    except ValueError as error:
        raise PathTrouble(
            f"The program came to no steps: it {result.ended.replace('_', ' ')}.",
            where=result.error,
            mend="Make it shorter, or let it end.",
        ) from error


def _call_below(code: str, exercise: Exercise, call: str) -> str:
    try:
        body = ast.parse(code).body
    except (SyntaxError, ValueError):
        return ""
    example = _EXAMPLE.search(exercise.examples)
    call = call.removeprefix("print(").removesuffix(")") if call.startswith("print(") else call
    call = call or (example[1] if example else "")
    defined = {each.name for each in body if isinstance(each, (ast.FunctionDef, ast.ClassDef))}
    if call.partition("(")[0] not in defined or not all(_defines(each) for each in body):
        return ""
    return f"{'' if code.endswith(chr(10)) else chr(10)}\n{call}\n"


def _defines(statement: ast.stmt) -> bool:
    """Whether it gives names to what is done later, and does nothing itself."""
    match statement:
        case ast.FunctionDef() | ast.ClassDef() | ast.AsyncFunctionDef() | ast.Import() | ast.ImportFrom():
            return True
        case ast.Expr(ast.Constant()) | ast.Assign(value=ast.Constant()):
            return True
    return False
