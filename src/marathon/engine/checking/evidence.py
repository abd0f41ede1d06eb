"""Why a check does not hold: the call whose value was compared, what came back, what was expected."""

from __future__ import annotations

import ast
import contextlib
import linecache
import re
import types
import unittest
from pathlib import Path
from typing import Any

import _pytest
import pluggy
import pytest

from marathon.core.verdict import Evidence
from marathon.engine.checking.calls import BAD_ENDINGS, Record, Recorder
from marathon.engine.checking.rendering import render, resolve_marks
from marathon.engine.peer.remote import RemoteObject, handle_of

_DID_NOT_RAISE = re.compile(r"DID NOT RAISE (?:any of )?(.*)", re.DOTALL)
MAX_TEXT = 2000
_CLASS = re.compile(r"<class '(?:[\w.<>]*\.)?(\w+)'>")
# unittest's methods: the local name that holds what was found, and what it should have been.
_PAIRS = {
    "first": "second", "list1": "list2", "tuple1": "tuple2", "set1": "set2", "d1": "d2", "seq1": "seq2",
    "expr1": "expr2", "a": "b", "member": "container",
}  # fmt: skip
_WORDS = {
    "assertTrue": ("expr", "True"), "assertFalse": ("expr", "False"), "assertIsNone": ("obj", "None"),
    "assertIsNotNone": ("obj", "not None"),
}  # fmt: skip


def _folders_of(*modules: types.ModuleType) -> tuple[str, ...]:
    return tuple(str(Path(str(module.__file__)).parent) for module in modules)


# Frames in these folders are no part of a check; reading their files would take a second.
MACHINERY = (str(Path(__file__).parents[1]), *_folders_of(pytest, _pytest, pluggy, unittest))


class Comparison:
    """What pytest was about to explain when an `assert` failed."""

    def __init__(self, operator: str, left: Any, right: Any) -> None:
        self.operator, self.left, self.right = operator, left, right


def gather(
    error: BaseException,
    recorder: Recorder,
    comparison: Comparison | None,
    *,
    names: dict[int, str],
    smallest: bool,
) -> Evidence:
    """The evidence for a check that ended with `error`; `names` is what it calls the objects in its hands."""
    prepared = getattr(error, "marathon_evidence", None)
    if isinstance(prepared, Evidence):
        return prepared
    found = _compared(error, comparison)
    record = _choose(recorder, found, error)
    if record is None:
        return Evidence(note=_note(error))
    call = record.as_call(names)
    if record.ended in BAD_ENDINGS or getattr(error, "_marathon_frames", None) is not None:
        return Evidence(call, returned=None, expected=_not_reached(error), note="", smallest=smallest)
    returned, expected = _sides(found, call.returned, names)
    missing = _did_not_raise(error)
    if missing:
        return Evidence(call, returned=call.returned, expected=missing, smallest=smallest)
    note = _note(error)
    return Evidence(call, returned=returned or call.returned, expected=expected, note=note, smallest=smallest)


def _choose(recorder: Recorder, found: tuple[Any, Any] | None, error: BaseException) -> Record | None:
    """The call that went wrong; else the one whose value was compared; else the last."""
    if recorder.worst is not None:
        return recorder.worst
    raised = (record for record in reversed(recorder.kept) if record.ended == "raised")
    if getattr(error, "_marathon_frames", None) is not None and (record := next(raised, None)):
        return record  # what was asked of the error itself came after it
    if found is not None:
        texts = {render(side) for side in found} | {render(_bare(side)) for side in found}
        for record in reversed(recorder.kept):
            if record.returned in texts:
                return record
    asked = (record for record in reversed(recorder.kept) if not record.text.startswith("repr("))
    return next(asked, None)  # an assert that fails shows objects by their repr: those calls are nobody's


def _compared(error: BaseException, comparison: Comparison | None) -> tuple[Any, Any] | None:
    from_unittest = _unittest_pair(error.__traceback__)
    if from_unittest is not None:
        return from_unittest
    if isinstance(error, AssertionError) and comparison is not None:
        return comparison.left, comparison.right
    return None


class Word:
    """Something expected that is said rather than shown."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


def _unittest_pair(trace: types.TracebackType | None) -> tuple[Any, Any] | None:
    while trace is not None:
        name, local = trace.tb_frame.f_code.co_name, trace.tb_frame.f_locals
        if trace.tb_frame.f_globals.get("__name__") == "unittest.case" and name.startswith("assert"):
            if name in _WORDS and _WORDS[name][0] in local:
                return local[_WORDS[name][0]], Word(_WORDS[name][1])
            for first, second in _PAIRS.items():
                if first in local and second in local:
                    return local[first], local[second]
        trace = trace.tb_next
    return None


def _sides(found: tuple[Any, Any] | None, returned: str | None, names: dict[int, str]) -> tuple[Any, Any]:
    """Which side came from the submission: the one that equals what the call returned."""
    if found is None:
        return _opposite(returned)
    left, right = (resolve_marks(render(side), names) for side in found)
    bare = resolve_marks(render(_bare(found[1])), names)
    return (bare, left) if bare == returned and left != returned else (left, right)


def _bare(side: Any) -> Any:
    """What `pytest.approx` was given, if that is what this is."""
    return getattr(side, "expected", side) if type(side).__name__.startswith("Approx") else side


def _opposite(returned: str | None) -> tuple[str | None, str | None]:
    """`assert is_prime(7)`: a plain truth value fails only by being the other one."""
    return returned, {"True": "False", "False": "True"}.get(returned or "")


def _did_not_raise(error: BaseException) -> str | None:
    text = str(error)[:MAX_TEXT]
    match = _DID_NOT_RAISE.search(text)
    if match:
        classes = _CLASS.findall(match[1]) or match[1].strip("()' ").split(", ")
        return "raises " + " or ".join(classes)
    match = re.fullmatch(r"(\w+) not raised(?: by .*)?(?: : .*)?", text)
    return f"raises {match[1]}" if match else None


def _not_reached(error: BaseException) -> str | None:
    """What a call was to be compared with that did not return: the other side of the check's assert."""
    trace, frame = error.__traceback__, None
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if not file.startswith(MACHINERY) and _assert_at(file, trace.tb_lineno) is not None:
            frame = trace
        trace = trace.tb_next
    if frame is None:
        return None
    statement = _assert_at(frame.tb_frame.f_code.co_filename, frame.tb_lineno)
    test = statement.test if statement is not None else None
    if (
        not isinstance(test, ast.Compare)
        or len(test.ops) != 1
        or not isinstance(test.ops[0], (ast.Eq, ast.Is))
    ):
        return None
    for side in (test.comparators[0], test.left):
        if isinstance(side, ast.Name) and side.id in frame.tb_frame.f_locals:
            return render(frame.tb_frame.f_locals[side.id])
        with contextlib.suppress(ValueError, TypeError, SyntaxError):
            return render(ast.literal_eval(side))
    return None


def _note(error: BaseException) -> str:
    """The message that the check's own assert carries, if it has one."""
    statement = _failing_assert(error)
    if statement is None:
        return "" if isinstance(error, AssertionError) else f"{type(error).__name__}: {error}"[:500]
    if statement.msg is None:
        return ""
    return str(error).partition("\nassert ")[0][:500]


def _failing_assert(error: BaseException) -> ast.Assert | None:
    trace = error.__traceback__
    if trace is None or not isinstance(error, AssertionError):
        return None
    while trace.tb_next is not None:
        trace = trace.tb_next
    return _assert_at(trace.tb_frame.f_code.co_filename, trace.tb_lineno)


def _assert_at(file: str, line: int) -> ast.Assert | None:
    """The assert statement of that line: mostly the line alone is one; else it is looked up in the file."""
    for text in (linecache.getline(file, line).strip(), None):
        try:
            tree = ast.parse(text if text is not None else "".join(linecache.getlines(file)))
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Assert) and (
                text is not None or node.lineno <= line <= (node.end_lineno or 0)
            ):
                return node
    return None


def names_in_frames(trace: types.TracebackType | None) -> dict[int, str]:
    """What the check calls the remote objects in its hands."""
    names: dict[int, str] = {}
    while trace is not None:
        for name, value in list(trace.tb_frame.f_locals.items()):
            if isinstance(value, RemoteObject) and not name.startswith("@"):
                handle = handle_of(value)
                if handle is not None and name != "self":
                    names.setdefault(handle, name)
        trace = trace.tb_next
    return names
