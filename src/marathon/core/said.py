"""A sentence that knows how it was made: it is English, and a page can say it in another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

# What finds the translation of a message: its one form, or of two forms the one for a number.
Finds = Callable[[str, str, int], str]


class Said(str):
    """The English text, with the message and the values it was made of.

    `message` holds `%(name)s` for a value, or `{0}` where `values` are a tuple. With `many` it has two forms,
    the one for a single thing and the one for more, and `number` chooses. `parts` are sentences put together.
    """

    message: str
    many: str
    number: int
    values: dict[str, Any] | tuple[Any, ...]
    parts: tuple[str, ...]

    def again(self, find: Finds) -> str:
        """The same in the words that `find` gives; a form that does not take the values is not used."""
        if self.parts:
            return " ".join(again(part, find) for part in self.parts)
        try:
            return _fill(
                find(self.message, self.many, self.number), self.values, lambda value: again(value, find)
            )
        except (KeyError, IndexError, ValueError, TypeError):
            return str(self)


def said(message: str, **values: Any) -> Said:
    """A message of one form; the values stand for `%(name)s` in it."""
    return _made(message, "", 1, values)


def said_of(one: str, many: str, number: int, **values: Any) -> Said:
    """A message about a number, which `%(num)s` stands for."""
    return _made(one, many, number, {"num": number, **values})


def filled(template: str, groups: tuple[Any, ...]) -> Said:
    """A message of a table; the groups stand for `{0}`, `{1}` and so on."""
    return _made(template, "", 1, groups)


def together(*parts: str) -> Said:
    """Sentences one after another; empty ones are left out."""
    there = tuple(part for part in parts if part)
    found = Said(" ".join(there))
    found.message, found.many, found.number, found.values, found.parts = "", "", 1, {}, there
    return found


def again(text: Any, find: Finds) -> Any:
    """What is no sentence of ours stays as it is."""
    return text.again(find) if isinstance(text, Said) else text


def _made(message: str, many: str, number: int, values: dict[str, Any] | tuple[Any, ...]) -> Said:
    found = Said(_fill(many if many and number != 1 else message, values, lambda value: value))
    found.message, found.many, found.number, found.values, found.parts = message, many, number, values, ()
    return found


def _fill(text: str, values: dict[str, Any] | tuple[Any, ...], say: Callable[[Any], Any]) -> str:
    if isinstance(values, tuple):
        return text.format(*map(say, values))
    return text % {name: say(value) for name, value in values.items()} if values else text
