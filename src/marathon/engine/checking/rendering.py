"""Values as Python would write them, folded where they are long."""

from __future__ import annotations

import re
import types
from collections.abc import Iterable
from typing import Any

from marathon.engine import arrays
from marathon.engine.peer.late import LateMethod
from marathon.engine.peer.remote import RemoteObject, RemoteType, handle_of

MAX_ITEMS = 12
MAX_DEPTH = 5
MAX_TEXT = 200
# Of the whole: the same list twelve times, six levels deep, is small on the wire and large when written.
MAX_WHOLE = 4000
MAX_BITS = 4000
# Stands for a remote object until it is known what the check calls it.
MARK = "\x00"
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
_MARKED = re.compile(MARK + r"(\d{1,18}):([^\x00]*)" + MARK)
_BRACKETS: dict[Any, tuple[str, str]] = {
    list: ("[", "]"),
    tuple: ("(", ")"),
    set: ("{", "}"),
    frozenset: ("{", "}"),
}


def render(value: Any, depth: int = MAX_DEPTH) -> str:
    """A value as Python would write it; at most some hundred characters for most of them."""
    kind = type(value)
    if kind in (int, float, bool, type(None), complex):
        return _render_int(value) if kind is int else repr(value)
    if kind in (str, bytes):
        return _render_text(value)
    if kind in _BRACKETS:
        return _render_items(value, depth)
    if kind is dict:
        return "{" + _join_pairs(value, depth) + "}"
    if isinstance(value, (RemoteObject, RemoteType, LateMethod)):
        return _render_remote(value)
    return _render_other(value, depth)


def _render_int(value: int) -> str:
    """Python refuses to write an integer of some thousand digits."""
    bits = value.bit_length()
    return f"an integer of {bits} bits" if bits > MAX_BITS else _short(repr(value))


def _render_text(value: Any) -> str:
    if len(value) <= MAX_TEXT:
        return repr(value)
    return f"{value[:MAX_TEXT]!r}… ({len(value)} characters)"


def _render_items(value: Any, depth: int) -> str:
    kind = type(value)
    if not value:
        return repr(value)
    if depth == 0:
        return "…".join(_BRACKETS[kind])
    items = value
    if kind in (set, frozenset):
        items = _in_order(value)
    texts = _until_enough(render(item, depth - 1) for item in items)
    if len(value) > len(texts):
        texts.append(f"… ({len(value)} items)")
    start, end = _BRACKETS[kind]
    inner = ", ".join(texts) + ("," if kind is tuple and len(value) == 1 else "")
    return f"frozenset({{{inner}}})" if kind is frozenset else f"{start}{inner}{end}"


def _until_enough(texts: Iterable[str]) -> list[str]:
    found: list[str] = []
    size = 0
    for text in texts:
        found.append(text)
        size += len(text)
        if len(found) == MAX_ITEMS or size > MAX_WHOLE:
            break
    return found


def _in_order(items: Any) -> list[Any]:
    """A set's items in an order that is the same every time."""
    try:
        return sorted(items)
    except Exception:  # noqa: BLE001  # items that cannot be ordered
        return sorted(items, key=lambda item: render(item, 1))


def _join_pairs(value: dict[Any, Any], depth: int) -> str:
    if depth == 0:
        return "…"
    pairs = _until_enough(
        f"{render(key, depth - 1)}: {render(item, depth - 1)}" for key, item in dict.items(value)
    )
    if len(value) > len(pairs):
        pairs.append(f"… ({len(value)} items)")
    return ", ".join(pairs)


def _render_remote(value: Any) -> str:
    if isinstance(value, RemoteType):
        return value.__name__
    if type(value) is LateMethod:
        return f"{_render_remote(value.__self__)}.{value.__name__}"
    base = next((kind for kind in (int, float, str, tuple) if isinstance(value, kind)), None)
    if base is tuple and hasattr(type(value), "_marathon_functions"):
        return f"{type(value).__name__}{_render_items(tuple(tuple.__iter__(value)), 3)}"
    if base is not None and base is not tuple:
        return base.__repr__(value)
    return f"{MARK}{handle_of(value)}:{type(value).__name__}{MARK}"


def _render_other(value: Any, depth: int) -> str:
    array = arrays.kind_of(value)
    if array is not None:
        return _render_array(value, array)
    if isinstance(value, (types.FunctionType, types.BuiltinFunctionType, types.MethodType)):
        return "a function" if value.__name__ == "<lambda>" else value.__name__
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, dict):
        return f"{type(value).__name__}({{{_join_pairs(dict(value), depth)}}})"
    try:
        return _short(_ADDRESS.sub("", repr(value)))
    except Exception:  # noqa: BLE001  # a __repr__ of the checks that breaks
        return f"<{type(value).__name__}>"


def _render_array(value: Any, kind: str) -> str:
    if kind in ("DataFrame", "Series"):
        return f"{kind} of shape {tuple(value.shape)}:\n{value.head(6)}"
    size = 1
    for length in value.shape:
        size *= length
    value = _without_minus_zero(value)
    if size <= 40:
        return re.sub(r"\s+", " ", repr(value))
    flat = value.reshape(-1)[:6].tolist()
    return f"{kind} of shape {tuple(value.shape)}: {', '.join(map(repr, flat))}, …"


def _without_minus_zero(value: Any) -> Any:
    """Whoever meets "-0." in an array takes it for a fault, and it is none: it equals 0."""
    try:
        return value + 0.0 if getattr(value.dtype, "kind", "") in ("f", "c") else value
    except Exception:  # noqa: BLE001  # a class of arrays with rules of its own is shown as it is
        return value


def _short(text: str) -> str:
    return text if len(text) <= 2 * MAX_TEXT else f"{text[: 2 * MAX_TEXT]}…"


def render_arguments(arguments: Any, named: dict[str, Any]) -> str:
    texts = [render(argument) for argument in arguments]
    return ", ".join(texts + [f"{name}={render(value)}" for name, value in named.items()])


def resolve_marks(text: str, names: dict[int, str]) -> str:
    """The text with every remote object called as the check calls it, else by its class."""
    if MARK not in text:
        return text

    def name(match: re.Match[str]) -> str:
        return names.get(int(match[1])) or _from_class(match[2])

    return _MARKED.sub(name, text)


def _from_class(name: str) -> str:
    """`BankAccount` -> `bank_account`: what a check would most likely call an instance."""
    if name in ("function", "builtin_function_or_method", "method"):
        return "function"
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
