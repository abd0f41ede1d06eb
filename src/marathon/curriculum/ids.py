"""Names that must be well formed, used once, and known where they are used."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable

from marathon.curriculum.sheet import Sheet

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def is_slug(text: str) -> bool:
    return _SLUG.fullmatch(text) is not None


def slugify(text: str) -> str:
    """The slug that looks most like `text`; it may be empty."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def did_you_mean(word: str, words: Iterable[str], *, otherwise: str) -> str:
    """What to suggest in place of `word`: the known word that comes nearest, else a sentence of one's own."""
    near = difflib.get_close_matches(word, sorted(words), n=1, cutoff=0.65)
    return f"Did you mean `{near[0]}`?" if near else otherwise


class Ids:
    """Ids of one kind, each with the place of its first use."""

    def __init__(self, kind: str, where: str = "in the whole path") -> None:
        self.kind = kind
        self.where = where
        self._places: dict[str, tuple[Sheet, int | Callable[[], int]]] = {}

    def claim(self, new: str, sheet: Sheet, line: int | Callable[[], int]) -> bool:
        """Whether `new` is a slug that nothing else is called; if not, the sheet gets the fault.

        `line` may be a function, where it takes a search to tell.
        """
        if not is_slug(new):
            example = slugify(new) or "which-way"
            mend = f"Use small letters, digits and single hyphens, such as `{example}`."
            sheet.fault(_number(line), "id.slug", what=f"`{new}` cannot be an id.", mend=mend)
            return False
        if new in self._places:
            first, place = self._places[new]
            what = f"The id `{new}` is taken: {first.name}:{_number(place)} has it already."
            mend = f"Ids of {self.kind} are unique {self.where}; choose another one here."
            sheet.fault(_number(line), "id.duplicate", what=what, mend=mend)
            return False
        self._places[new] = (sheet, line)
        return True


def _number(line: int | Callable[[], int]) -> int:
    return line if isinstance(line, int) else line()
