"""What happens in each step of a run, in sentences for somebody who sees it for the first time."""

from __future__ import annotations

from collections.abc import Iterator

from marathon.core.said import said, said_of, together
from marathon.core.trace import MODULE, Frame, Step, Thing, Trace, Value

LONGEST = 60
DEEPEST = 3
_BRACKETS = {"list": "[]", "tuple": "()", "set": "{}", "dict": "{}"}
_NAMED = ("function", "class", "module")
_KINDS = {
    "list": said("list"), "tuple": said("tuple"), "set": said("set"), "dict": said("dictionary"),
    "function": said("function"), "class": said("class"), "module": said("module"),
}  # fmt: skip


def sentences(trace: Trace) -> tuple[str, ...]:
    """One text a step. Texts hold `code` in back quotes and no other markup."""
    befores = (None, *trace.steps[:-1])
    told = [_told(before, step, trace) for before, step in zip(befores, trace.steps, strict=True)]
    return tuple(told)


def ending(trace: Trace) -> str:
    """How the run ended, where that is not plain."""
    where = {"line": trace.line, "error": trace.error}
    return {
        "raised": said("Line %(line)s stopped it: `%(error)s`.", **where),
        "asks": said("It asks for a line, and no more lines were typed."),
        "too_long": said("It goes on, but only the beginning is shown."),
        "unreadable": said("Python could not read line %(line)s: `%(error)s`.", **where),
    }.get(trace.ended, "")


def text_of(value: Value, objects: dict[int, Thing] | None = None) -> str:
    """A value as Python would write it, cut short."""
    return _cut(_text(value, dict(objects or {}), DEEPEST))


def _told(before: Step | None, step: Step, trace: Trace) -> str:
    if before is None:
        return said("Nothing has run yet.")
    told = [*_event(step), *_changes(before, step)]
    new = trace.output[before.printed : step.printed].rstrip("\n")
    if new:
        told.append(said("It prints `%(text)s`.", text=_cut(new.replace("\n", " ⏎ "))))
    if step.event == "end":
        told.append(said("The program has ended."))
    return together(*told) or said("No name changes.")


def _event(step: Step) -> Iterator[str]:
    here = step.frames[-1] if step.frames else Frame(MODULE, 0, ())
    if step.event == "call":
        given = [f"`{name}` = `{text_of(value, dict(step.objects))}`" for name, value in here.names]
        if given:
            yield said("`%(name)s` is called with %(given)s.", name=here.name, given=_and(given))
        else:
            yield said("`%(name)s` is called.", name=here.name)
    elif step.event == "return" and step.given is not None:
        value = text_of(step.given, dict(step.objects))
        yield said("`%(name)s` gives back `%(value)s`.", name=here.name, value=value)
    elif step.event == "exception":
        yield said("Line %(line)s stops with `%(error)s`.", line=step.line, error=step.text)


def _changes(before: Step, step: Step) -> Iterator[str]:
    for was, now in zip(before.frames, step.frames, strict=False):
        if was.name == now.name:
            yield from _names(was, now, before, step)
    for number, thing in step.objects.items():
        old = before.objects.get(number)
        if old is not None and old != thing:
            names = _names_of(number, step.frames)
            told = {"kind": _kind(thing), "value": text_of(Value(ref=number), dict(step.objects))}
            if names:
                yield said_of(
                    "The %(kind)s that %(names)s names is now `%(value)s`.",
                    "The %(kind)s that %(names)s name is now `%(value)s`.",
                    len(names),
                    names=_and(names),
                    **told,
                )
            else:
                yield said("The %(kind)s is now `%(value)s`.", **told)


def _names(was: Frame, now: Frame, before: Step, step: Step) -> Iterator[str]:
    old = dict(was.names)
    for name, value in now.names:
        if old.get(name) != value:
            yield _named(name, value, before, step, again=name in old)


def _named(name: str, value: Value, before: Step, step: Step, *, again: bool) -> str:
    if value.ref is None:
        kind = value.text.partition(" ")[0]
        if kind in _NAMED:
            return said("`%(name)s` names a %(kind)s.", name=name, kind=_KINDS[kind])
        return said("`%(name)s` is now `%(value)s`.", name=name, value=_cut(value.text))
    thing = step.objects[value.ref] if value.ref in step.objects else Thing("other", "object")
    here = before.frames[: len(step.frames)]  # those of a call that is over are gone
    others = [other for other in _names_of(value.ref, here) if other != f"`{name}`"]
    if others:
        shared = {"name": name, "kind": _kind(thing), "others": _and(others)}
        if again:
            return said_of(
                "`%(name)s` now names the %(kind)s that %(others)s names.",
                "`%(name)s` now names the %(kind)s that %(others)s name.",
                len(others),
                **shared,
            )
        return said_of(
            "`%(name)s` is a second name for the %(kind)s that %(others)s names.",
            "`%(name)s` is one more name for the %(kind)s that %(others)s name.",
            len(others),
            **shared,
        )
    known = value.ref in before.objects
    if thing.kind == "instance" and known:
        return said("`%(name)s` names a `%(type)s` object.", name=name, type=thing.type)
    if thing.kind == "instance":
        return said("`%(name)s` names a new `%(type)s` object.", name=name, type=thing.type)
    seen = {"name": name, "kind": _kind(thing), "value": text_of(value, dict(step.objects))}
    if known:
        return said("`%(name)s` names a %(kind)s, `%(value)s`.", **seen)
    return said("`%(name)s` names a new %(kind)s, `%(value)s`.", **seen)


def _names_of(number: int, frames: tuple[Frame, ...]) -> list[str]:
    """The names that point at an object, each once."""
    found = [name for frame in frames for name, value in frame.names if value.ref == number]
    return [f"`{name}`" for name in dict.fromkeys(found)]


def _kind(thing: Thing) -> str:
    """What it is called in a sentence; a class is called by its name."""
    return _KINDS.get(thing.kind) or (
        f"`{thing.type}`" if thing.kind in ("instance", "other") else thing.kind
    )


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
    if len(words) == 1:
        return words[0]
    return said("%(several)s and %(last)s", several=", ".join(words[:-1]), last=words[-1])
