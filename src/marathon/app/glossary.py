"""The words that lessons explain, in order, with the lessons that teach them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from marathon.core.curriculum import Path, Place


@dataclass(frozen=True)
class Meaning:
    """One explanation of a term, and where it is taught."""

    text: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Entry:
    """A term; usually it has one meaning, and more where lessons say it differently."""

    term: str
    meanings: tuple[Meaning, ...]


def glossary(path: Path) -> tuple[Entry, ...]:
    """Every term of the path, from A to Z; spellings that differ in capital letters alone are one."""
    names: dict[str, str] = {}
    found: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
    for place in path.places():
        for term, meaning in place.lesson.terms.items():
            names.setdefault(term.casefold(), term)
            found[term.casefold()][meaning].append(place)
    return tuple(
        Entry(names[key], tuple(Meaning(text, tuple(places)) for text, places in found[key].items()))
        for key in sorted(found)
    )
