"""Reads a catalogue as translators write it, gettext's .po, so that nothing has to be compiled."""

from __future__ import annotations

import ast
import gettext
import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

# A line of an entry: a keyword and a quoted piece, or a quoted piece alone that goes on with the one before.
LINE = re.compile(r'^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)?\s*(".*")$')
NAMES = re.compile(r"%\((\w+)\)s")
SCRIPTS = "frontend/"  # where messages come from that scripts of a page say


@dataclass
class Entry:
    """One message. `places` are the files that say it; `parts` are its pieces by the keyword before them."""

    places: list[str] = field(default_factory=list)
    fuzzy: bool = False
    parts: dict[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        return self.parts.get("msgid", "")

    @property
    def translations(self) -> list[str]:
        return [text for name, text in self.parts.items() if name.startswith("msgstr")]

    @property
    def is_usable(self) -> bool:
        """Whether it is translated whole, and takes the values that are given to the English one."""
        english = [self.parts[key] for key in ("msgid", "msgid_plural") if key in self.parts]
        values = {name: "" for text in english for name in NAMES.findall(text)}
        fits = all(_takes(text, values) for text in self.translations) or not _takes(self.message, values)
        return not self.fuzzy and all(self.translations) and fits


def _takes(text: str, values: dict[str, str]) -> bool:
    try:
        text % values
    except (KeyError, TypeError, ValueError):
        return False
    return True


@dataclass(frozen=True)
class Catalogue:
    """What pages say (`says`) and what their scripts do: by the English message, one or all plural forms."""

    says: gettext.GNUTranslations
    scripts: dict[str, list[str]]


def read_po(text: str) -> Catalogue:
    """A catalogue of the entries that are translated; English stands in for the others.

    Raises:
        ValueError: it is not a catalogue; the message names the line.
    """
    entries = [entry for entry in _entries(text) if not entry.message or entry.is_usable]
    scripts = {
        entry.message: entry.translations
        for entry in entries
        if entry.message and any(place.startswith(SCRIPTS) for place in entry.places)
    }
    return Catalogue(gettext.GNUTranslations(io.BytesIO(_compiled(entries))), scripts)


def _entries(text: str) -> Iterator[Entry]:
    entry, last = Entry(), ""
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        if line.startswith("#~") or not line.strip():
            continue
        if line.startswith(("#", "msgid ", "msgctxt ")) and last.startswith("msgstr"):
            # A comment or an identifier after a translation begins the next entry.
            yield entry
            entry, last = Entry(), ""
        if line.startswith("#"):
            _note(entry, line)
            continue
        found = LINE.match(line.strip())
        if found is None or not (found[1] or last):
            raise ValueError(f"Line {number} is none of a catalogue: {line.strip()}")
        last = found[1] or last
        entry.parts[last] = entry.parts.get(last, "") + str(ast.literal_eval(found[2]))
    if entry.parts:
        yield entry


def _note(entry: Entry, line: str) -> None:
    if line.startswith("#:"):
        entry.places += line[2:].split()
    elif line.startswith("#,"):
        entry.fuzzy = entry.fuzzy or "fuzzy" in line


def _compiled(entries: list[Entry]) -> bytes:
    """The entries in the binary form that Python's gettext reads; it knows the rules of plurals."""
    pairs = sorted((_key(entry).encode(), "\0".join(entry.translations).encode()) for entry in entries)
    start = 28 + 16 * len(pairs)
    table: list[tuple[int, int]] = []
    block = b""
    for column in (0, 1):
        for pair in pairs:
            table.append((len(pair[column]), start + len(block)))
            block += pair[column] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 28 + 16 * len(pairs))
    return head + b"".join(struct.pack("<2I", *row) for row in table) + block


def _key(entry: Entry) -> str:
    plural = entry.parts.get("msgid_plural")
    return entry.message if plural is None else f"{entry.message}\0{plural}"
