"""What happens in each step of a run, in sentences for somebody who sees it for the first time."""

from __future__ import annotations

from collections.abc import Iterator

from marathon.core.trace import MODULE, Frame, Step, Thing, Trace, Value

LONGEST = 60
DEEPEST = 3
_BRACKETS = {"list": "[]", "tuple": "()", "set": "{}", "dict": "{}"}
_NAMED = ("function", "class", "module")


def sentences(trace: Trace) -> tuple[str, ...]:
    """One text a step. Texts hold `code` in back quotes and no other markup."""
    befores = (None, *trace.steps[:-1])
    told = [_told(before, step, trace) for before, step in zip(befores, trace.steps, strict=True)]
    return tuple(told)


def ending(trace: Trace) -> str:
    """How the run ended, where that is not plain."""
    return {
        "raised": f"Line {trace.line} stopped it: `{trace.error}`.",
        "asks": "It asks for a line, and no more lines were typed.",
        "too_long": "It goes on, but only the beginning is shown.",
        "unreadable": f"Python could not read line {trace.line}: `{trace.error}`.",
    }.get(trace.ended, "")


def text_of(value: Value, objects: dict[int, Thing] | None = None) -> str:
    """A value as Python would write it, cut short."""
    return _cut(_text(value, dict(objects or {}), DEEPEST))


def _told(before: Step | None, step: Step, trace: Trace) -> str:
    if before is None:
        return "Nothing has run yet."
    said = [*_event(step), *_changes(before, step)]
    new = trace.output[before.printed : step.printed].rstrip("\n")
    if new:
        said.append(f"It prints `{_cut(new.replace(chr(10), ' ⏎ '))}`.")
    if step.event == "end":
        said.append("The program has ended.")
    return " ".join(said) or "No name changes."


def _event(step: Step) -> Iterator[str]:
    here = step.frames[-1] if step.frames else Frame(MODULE, 0, ())
    if step.event == "call":
        given = [f"`{name}` = `{text_of(value, dict(step.objects))}`" for name, value in here.names]
        yield f"`{here.name}` is called" + (f" with {_and(given)}." if given else ".")
    elif step.event == "return" and step.given is not None:
        yield f"`{here.name}` gives back `{text_of(step.given, dict(step.objects))}`."
    elif step.event == "exception":
        yield f"Line {step.line} stops with `{step.text}`."


def _changes(before: Step, step: Step) -> Iterator[str]:
    for was, now in zip(before.frames, step.frames, strict=False):
        if was.name == now.name:
            yield from _names(was, now, before, step)
    for number, thing in step.objects.items():
        old = before.objects.get(number)
        if old is not None and old != thing:
            names = _names_of(number, step.frames)
            who = f"that {_and(names)} {_name(names)} " if names else ""
            yield f"The {_kind(thing)} {who}is now `{text_of(Value(ref=number), dict(step.objects))}`."


def _names(was: Frame, now: Frame, before: Step, step: Step) -> Iterator[str]:
    old = dict(was.names)
    for name, value in now.names:
        if old.get(name) != value:
            yield _named(name, value, before, step, again=name in old)


def _named(name: str, value: Value, before: Step, step: Step, *, again: bool) -> str:
    if value.ref is None:
        kind = value.text.partition(" ")[0]
        if kind in _NAMED:
            return f"`{name}` names a {kind}."
        return f"`{name}` is now `{_cut(value.text)}`."
    thing = step.objects[value.ref] if value.ref in step.objects else Thing("other", "object")
    here = before.frames[: len(step.frames)]  # those of a call that is over are gone
    others = [other for other in _names_of(value.ref, here) if other != f"`{name}`"]
    if others:
        word = (
            "now names" if again else "is a second name for" if len(others) == 1 else "is one more name for"
        )
        return f"`{name}` {word} the {_kind(thing)} that {_and(others)} {_name(others)}."
    new = "" if value.ref in before.objects else "new "
    if thing.kind == "instance":
        return f"`{name}` names a {new}`{thing.type}` object."
    text = text_of(value, dict(step.objects))
    return f"`{name}` names a {new}{_kind(thing)}, `{text}`."


def _names_of(number: int, frames: tuple[Frame, ...]) -> list[str]:
    """The names that point at an object, each once."""
    found = [name for frame in frames for name, value in frame.names if value.ref == number]
    return [f"`{name}`" for name in dict.fromkeys(found)]


def _name(names: list[str]) -> str:
    return "names" if len(names) == 1 else "name"


def _kind(thing: Thing) -> str:
    words = {"dict": "dictionary", "instance": f"`{thing.type}`", "other": f"`{thing.type}`"}
    return words.get(thing.kind, thing.kind)


def _text(value: Value, objects: dict[int, Thing], depth: int) -> str:
    if value.ref is None:
        return value.text
    thing = objects.get(value.ref)
    if thing is None or depth == 0:
        return "..."
    if thing.kind == "instance":
        return f"{thing.type} object"
    if thing.kind not in _BRACKETS:
        return thing.text or thing.type
    parts = [
        _text(item, objects, depth - 1) if key is None
        else f"{_text(key, objects, depth - 1)}: {_text(item, objects, depth - 1)}"
        for key, item in thing.items
    ]  # fmt: skip
    parts += ["..."] * bool(thing.more)
    comma = "," if thing.kind == "tuple" and len(parts) == 1 else ""
    if thing.kind == "set" and not parts:
        return "set()"
    return f"{_BRACKETS[thing.kind][0]}{', '.join(parts)}{comma}{_BRACKETS[thing.kind][1]}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
