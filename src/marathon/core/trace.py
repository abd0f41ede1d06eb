"""A run of a program, step by step: which line, which names, what they point at."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

# A line is next; a function was called or gives back; an exception was raised; all is over.
EVENTS = ("line", "call", "return", "exception", "end")
# `asks`: it wants a line that nobody has typed; `too_long`: the rest is left out; `unreadable`: no Python.
ENDINGS = ("returned", "raised", "asks", "too_long", "unreadable")
MODULE = "<module>"


@dataclass(frozen=True)
class Value:
    """What a name holds: its text where it is simple, else the number of an object."""

    text: str = ""
    ref: int | None = None


@dataclass(frozen=True)
class Thing:
    """An object with an inside. Items are pairs of a key (None in lists) and a value; `more` are left out."""

    kind: str
    type: str
    items: tuple[tuple[Value | None, Value], ...] = ()
    more: int = 0
    text: str = ""


@dataclass(frozen=True)
class Frame:
    """The names of the program (its name is MODULE) or of one call of a function; `line` is where it is."""

    name: str
    line: int
    names: tuple[tuple[str, Value], ...]


@dataclass(frozen=True)
class Step:
    """`line` comes next, or is where it happened; `printed` is how much output there is by now."""

    event: str
    line: int
    frames: tuple[Frame, ...]
    objects: Mapping[int, Thing] = field(default_factory=dict)
    printed: int = 0
    text: str = ""
    given: Value | None = None


@dataclass(frozen=True)
class Trace:
    code: str
    steps: tuple[Step, ...]
    output: str
    ended: str
    error: str = ""
    line: int = 0

    def document(self) -> dict[str, Any]:
        """The trace as JSON-ready values; `read_trace` reads them."""
        return asdict(self)


def read_trace(document: Mapping[str, Any], code: str) -> Trace:
    """The trace in a document, which comes out of a sandbox and may hold anything.

    Raises:
        ValueError: it is none.
    """
    try:
        ended = str(document["ended"])
        if ended not in ENDINGS:
            raise ValueError(f"a trace that ended with {ended!r}")
        return Trace(
            code=code,
            steps=tuple(_step(step) for step in document["steps"]),
            output=str(document["output"]),
            ended=ended,
            error=str(document["error"]),
            line=int(document["line"]),
        )
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(f"this is no trace: {error!r}") from error


def trace_digest(
    code: str, stdin: tuple[str, ...], program: str, *, files: Mapping[str, bytes] | None = None
) -> str:
    """What a trace that was computed in advance depends on."""
    total = hashlib.sha256("\0".join((code, *stdin, program)).encode())
    for name, content in sorted((files or {}).items()):
        total.update(f"\0{name}\0".encode() + content)
    return total.hexdigest()


def _step(step: Mapping[str, Any]) -> Step:
    if step["event"] not in EVENTS:
        raise ValueError(f"a step with the event {step['event']!r}")
    given = step["given"]
    return Step(
        event=step["event"],
        line=int(step["line"]),
        frames=tuple(_frame(frame) for frame in step["frames"]),
        objects={int(number): _thing(thing) for number, thing in step["objects"].items()},
        printed=int(step["printed"]),
        text=str(step["text"]),
        given=None if given is None else _value(given),
    )


def _frame(frame: Mapping[str, Any]) -> Frame:
    names = tuple((str(name), _value(value)) for name, value in frame["names"])
    return Frame(str(frame["name"]), int(frame["line"]), names)


def _thing(thing: Mapping[str, Any]) -> Thing:
    items = tuple((None if key is None else _value(key), _value(value)) for key, value in thing["items"])
    return Thing(str(thing["kind"]), str(thing["type"]), items, int(thing["more"]), str(thing["text"]))


def _value(value: Mapping[str, Any]) -> Value:
    ref = value.get("ref")
    return Value(str(value.get("text", "")), None if ref is None else int(ref))
