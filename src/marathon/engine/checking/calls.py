"""Every call that a check makes is recorded: as Python would write it, and what became of it."""

from __future__ import annotations

import functools
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from marathon.core.verdict import Call
from marathon.engine.checking.rendering import MARK, render, render_arguments, resolve_marks
from marathon.engine.wire import PRIMITIVES

MAX_KEPT = 60
MAX_PRINTED = 4000
_SYMBOLS = {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
    "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@", "eq": "==",
    "ne": "!=", "lt": "<",
    "le": "<=", "gt": ">", "ge": ">=",
}  # fmt: skip
_UNARY = {"__neg__": "-", "__pos__": "+", "__invert__": "~"}
_FUNCTIONS = frozenset(
    "len iter next reversed bool str repr bytes int float complex round abs format floor ceil trunc".split()  # noqa: SIM905  # a list of words is read more easily so
)
# Of no interest to the learner, or part of another call.
_SILENT = frozenset((
    "__hash__", "__dir__", "__copy__", "__deepcopy__", "__iter__", "__enter__", "__exit__", "__length_hint__",
    "__index__", "__get__", "__set__", "__delete__", "__set_name__",
))  # fmt: skip
_FIXED = PRIMITIVES
BAD_ENDINGS = frozenset(("timed_out", "died", "out_of_memory", "too_much_output"))


class Record:
    """One call while the check that made it is running. Texts may hold marks for remote objects.

    A text is given, or as something that writes it when it is read: of a thousand calls few are shown.
    """

    __slots__ = ("_returned", "_text", "ended", "line", "printed", "raised", "seconds", "started")

    def __init__(self, text: str | Callable[[], str]) -> None:
        self._text, self.ended, self.printed = text, "returned", ""
        self._returned: str | Callable[[], str] | None = None
        self.raised: str | None = None
        self.line: int | None = None
        self.seconds = 0.0
        self.started = time.monotonic()

    @property
    def text(self) -> str:
        if not isinstance(self._text, str):
            self._text = self._text()
        return self._text

    @property
    def returned(self) -> str | None:
        """None if nothing did; see `ended`."""
        if not isinstance(self._returned, str | None):
            self._returned = self._returned()
        return self._returned

    @returned.setter
    def returned(self, text: str | Callable[[], str] | None) -> None:
        self._returned = text

    def as_call(self, names: dict[int, str]) -> Call:
        return Call(
            text=resolve_marks(self.text, names),
            ended=self.ended,
            returned=None if self.returned is None else resolve_marks(self.returned, names),
            raised=self.raised,
            printed=self.printed,
            seconds=round(self.seconds, 6),
            line=self.line,
        )


class Recorder:
    """The latest calls of the check that is running, and how many there were."""

    def __init__(self) -> None:
        self.kept: deque[Record] = deque(maxlen=MAX_KEPT)
        self.count = 0
        self.current: Record | None = None
        self.worst: Record | None = None
        self.names: dict[int, str] = {}
        self.class_of: Callable[[int], str] = lambda _: "object"
        self._writes = False

    def start_check(self) -> None:
        self.kept.clear()
        self.count, self.current, self.worst = 0, None, None

    def begin(self, text: str | Callable[[], str]) -> Record:
        record = Record(text)
        self.kept.append(record)
        self.count += 1
        self.current = record
        return record

    def end(self, record: Record) -> None:
        record.seconds = time.monotonic() - record.started
        self.current = None
        if record.ended in BAD_ENDINGS:
            self.worst = self.worst or record

    def returned(self, record: Record, value: Any) -> None:
        record.returned = functools.partial(render, value) if type(value) in _FIXED else render(value)
        self.end(record)

    def raised(self, record: Record, error: BaseException, files: str) -> None:
        record.ended = "out_of_memory" if isinstance(error, MemoryError) else "raised"
        record.raised = describe_error(error)
        record.line = line_of(error, files)
        self.end(record)

    def printed(self, text: str) -> None:
        if self.current is not None and len(self.current.printed) < MAX_PRINTED:
            self.current.printed = (self.current.printed + text)[:MAX_PRINTED]

    def text_of(self, operation: str, arguments: tuple[Any, ...]) -> str | Callable[[], str] | None:
        """What a request looks like in Python; None for those that no learner would recognise."""
        writer = _WRITERS.get(operation)
        if writer is None or (operation == "special" and arguments[1] in _SILENT):
            return None
        if operation == "get" and arguments[1].startswith("__"):
            return None
        write = functools.partial(writer, self.target(arguments[0]), *arguments[1:])
        if all(map(_is_fixed, arguments)):
            return write
        if self._writes:  # a class of the checks whose text is asked of the submission
            return None
        self._writes = True
        try:
            return write()  # type: ignore[no-any-return]
        finally:
            self._writes = False

    def target(self, handle: int) -> str:
        return self.names.get(handle) or f"{MARK}{handle}:{self.class_of(handle)}{MARK}"


def describe_error(error: BaseException) -> str:
    """`ValueError: the message`, as the last line of a traceback has it."""
    text = str(error) if not hasattr(error, "_marathon_text") else error._marathon_text
    name = type(error).__name__
    return f"{name}: {text}"[:1000] if text else name


def line_of(error: BaseException, folder: str) -> int | None:
    """The line of the learner's own code where it happened."""
    return line_in(getattr(error, "_marathon_frames", None) or [], folder)


def line_in(frames: list[Any], folder: str) -> int | None:
    for file, line, *_ in reversed(frames):
        if type(file) is str and file.startswith(folder) and type(line) is int:
            return line
    return None


def _named(flat: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(flat[::2], flat[1::2], strict=True))


def _is_fixed(value: Any) -> bool:
    """Whether a value is written the same later as now."""
    kind = type(value)
    return kind in _FIXED or (kind is tuple and all(type(each) in _FIXED for each in value))


def _write_call(target: str, arguments: Any, named: Any) -> str:
    return f"{target}({render_arguments(arguments, _named(named))})"


def _write_invoke(target: str, name: str, arguments: Any, named: Any) -> str:
    return f"{target}.{name}({render_arguments(arguments, _named(named))})"


def _write_get(target: str, name: str) -> str:
    return f"{target}.{name}"


def _write_portion(target: str) -> str:
    return f"list({target})"


def _write_special(target: str, name: str, arguments: Any) -> str:
    bare = name.strip("_")
    texts = [render(argument) for argument in arguments]
    if name in _UNARY:
        return f"{_UNARY[name]}{target}"
    if bare in _FUNCTIONS:
        return f"{bare}({', '.join([target, *texts])})"
    if bare in ("getitem", "setitem", "delitem"):
        return _write_item(bare, target, texts)
    if bare == "contains":
        return f"{texts[0]} in {target}"
    return _write_operator(bare, target, texts) or f"{target}.{name}({', '.join(texts)})"


def _write_item(bare: str, target: str, texts: list[str]) -> str:
    text = f"{target}[{texts[0]}]"
    if bare == "setitem":
        return f"{text} = {texts[1]}"
    return f"del {text}" if bare == "delitem" else text


def _write_operator(bare: str, target: str, texts: list[str]) -> str | None:
    if not texts:
        return None
    if bare in _SYMBOLS:
        return f"{target} {_SYMBOLS[bare]} {texts[0]}"
    if bare[0] == "r" and bare[1:] in _SYMBOLS:
        return f"{texts[0]} {_SYMBOLS[bare[1:]]} {target}"
    if bare[0] == "i" and bare[1:] in _SYMBOLS:
        return f"{target} {_SYMBOLS[bare[1:]]}= {texts[0]}"
    return None


_WRITERS: dict[str, Any] = {
    "call": _write_call,
    "invoke": _write_invoke,
    "get": _write_get,
    "portion": _write_portion,
    "special": _write_special,
}
