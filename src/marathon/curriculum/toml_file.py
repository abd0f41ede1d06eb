"""TOML with manners: typed values, unknown keys noticed, every fault with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.sheet import Sheet

Place = tuple[str | int, ...]

_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-\"' ]+?)\s*\]\]?")
_KEY = re.compile(r"""\s*["']?([\w\-]+)["']?\s*=""")


@dataclass
class Table:
    """A table of a TOML text that begins in line `first_line` of its sheet.

    A getter that finds nothing usable reports it and returns its default, so that reading can go on.
    """

    sheet: Sheet
    text: str
    first_line: int
    values: dict[str, Any]
    place: Place = ()
    asked: set[str] = field(default_factory=set)

    def line(self, *keys: str | int) -> int:
        """Where a key of this table is written, or else where the table begins."""
        return self.first_line + _find_line(self.text, (*self.place, *keys))

    def key_lines(self) -> dict[str, int]:
        """The line of every key that stands above the first table."""
        lines = {}
        for index, line in enumerate(self.text.split("\n"), self.first_line):
            if line.startswith("["):
                break
            if key := _KEY.match(line):
                lines[key[1]] = index
        return lines

    def fault(self, rule: str, key: str, *, what: str, mend: str) -> None:
        self.sheet.fault(self.line(key), rule, what=what, mend=mend)

    def words(self, key: str, default: str | None = None) -> str:
        """A line of text; without a default it must be there and say something."""
        value = self._take(key, (str,), default, example='"..."')
        if default is None and isinstance(value, str) and key in self.values and not value.strip():
            self.fault("key.empty", key, what=f"`{key}` says nothing.", mend="Write it.")
        return str(value or default or "")

    def number(self, key: str, default: float | None = None, *, above: float = 0) -> float:
        value = self._take(key, (int, float), default, example="10")
        if value is None:
            return 1.0
        if value <= above:
            self.fault(
                "key.value", key, what=f"`{key}` is {value}.", mend=f"It has to be more than {above:g}."
            )
        return float(value)

    def whole(self, key: str, default: int | None = None, *, span: tuple[int, int] = (1, 10**6)) -> int:
        value = self._take(key, (int,), default, example="3")
        if value is None:
            return span[0]
        if not span[0] <= value <= span[1]:
            mend = f"It has to lie between {span[0]} and {span[1]}."
            self.fault("key.value", key, what=f"`{key}` is {value}.", mend=mend)
        return int(value)

    def flag(self, key: str) -> bool:
        return bool(self._take(key, (bool,), default=False, example="false"))

    def choice(self, key: str, options: Collection[str]) -> str:
        value = self.words(key)
        if value and value not in options:
            mend = did_you_mean(value, options, otherwise=f"Choose one of {', '.join(options)}.")
            self.fault("key.value", key, what=f"`{key}` cannot be `{value}`.", mend=mend)
        return value

    def texts(self, key: str, *, needed: bool = False) -> tuple[str, ...]:
        return self._list(key, (str,), needed=needed, example='["...", "..."]')

    def numbers(self, key: str) -> tuple[float, ...]:
        return self._list(key, (int, float), needed=True, example="[1, 2]")

    def table(self, key: str, *, needed: bool = False) -> Table:
        """The table `[key]`; an empty one where there is none."""
        value = self._take(key, (dict,), None if needed else {}, example="")
        return Table(self.sheet, self.text, self.first_line, value or {}, (*self.place, key))

    def tables(self, key: str) -> list[Table]:
        """The tables `[[key]]`, in order."""
        values = self._list(key, (dict,), needed=False, example="")
        return [
            Table(self.sheet, self.text, self.first_line, value, (*self.place, key, index))
            for index, value in enumerate(values)
        ]

    def close(self) -> None:
        """Report the keys that nobody asked for."""
        for key in self.values:
            if key not in self.asked:
                mend = did_you_mean(key, self.asked - set(self.values), otherwise="Remove it.")
                self.fault("key.unknown", key, what=f"There is no key `{key}` here.", mend=mend)

    def _take(self, key: str, types: tuple[type, ...], default: Any, *, example: str) -> Any:
        self.asked.add(key)
        if key not in self.values:
            if default is None:
                self._report_missing(key, types, example)
            return default
        value = self.values[key]
        if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
            self._report_type(key, value, example)
            return default
        return value

    def _list(self, key: str, types: tuple[type, ...], *, needed: bool, example: str) -> tuple[Any, ...]:
        value = self._take(key, (list,), None if needed else [], example=example) or []
        if any(not isinstance(item, types) or isinstance(item, bool) for item in value):
            self._report_type(key, value, example)
            return ()
        if needed and not value and key in self.values:
            self.fault("key.empty", key, what=f"`{key}` is empty.", mend=f"Write it as `{key} = {example}`.")
        return tuple(value)

    def _report_missing(self, key: str, types: tuple[type, ...], example: str) -> None:
        written = f"[{key}]" if dict in types else f"{key} = {example}"
        line = self.line() if self.place else 1
        self.sheet.fault(line, "key.missing", what=f"`{key}` is missing.", mend=f"Add `{written}`.")

    def _report_type(self, key: str, value: Any, example: str) -> None:
        what = f"`{key}` cannot be {_describe(value)}."
        mend = f"Write it as `{key} = {example}`." if example else f"Write it as a table, `[{key}]`."
        self.fault("key.type", key, what=what, mend=mend)


def read_toml(sheet: Sheet, text: str | None = None, *, first_line: int = 1) -> Table | None:
    """The top table of a sheet, or of a part of it; None when it is no TOML at all."""
    text = sheet.text if text is None else text
    try:
        return Table(sheet, text, first_line, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        last = text.rstrip("\n").count("\n") + 1
        line = int(found[1]) if found and found[1] else last
        what = f"This is not TOML: {_AT_LINE.sub('', str(error))}."
        mend = "Look at this line and at the one above: a quote, a bracket or an equals sign may be missing."
        sheet.fault(first_line + line - 1, "toml.syntax", what=what, mend=mend)
        return None


def _find_line(text: str, place: Place) -> int:
    """How many lines below the first one the key or table at `place` stands, as near as can be told."""
    table: Place = ()
    counts: dict[Place, int] = {}
    nearest = 0
    for index, line in enumerate(text.split("\n")):
        if header := _HEADER.match(line):
            table = _open_table(header, counts)
            if place[: len(table)] == table:
                nearest = index
        elif (key := _KEY.match(line)) and (*table, key[1]) == place[: len(table) + 1]:
            return index
    return nearest


def _open_table(header: re.Match[str], counts: dict[Place, int]) -> Place:
    name: Place = tuple(part.strip().strip("\"'") for part in header[2].split("."))
    if header[1] == "[":
        return name
    counts[name] = counts.get(name, -1) + 1
    return (*name, counts[name])


def _describe(value: Any) -> str:
    names = {str: "text", bool: "true or false", int: "a number", float: "a number", dict: "a table"}
    if isinstance(value, list):
        return "this list"
    return names.get(type(value), f"`{value}`")
