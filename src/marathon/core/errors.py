"""What can go wrong in a way that a person can mend: what happened, where, and what to do.

MarathonError
├── WrongUse          asked for something that cannot be; nothing was changed
│   └── NotFound      a name that the path does not have, with the names that come near
├── PathTrouble       the content cannot be read at all
├── WorkspaceTrouble  the learner's files cannot be read or written
│   └── ChangedMeanwhile  the file holds a text that who saves has not seen; nothing was written
├── StoreTrouble      the history cannot be opened, read or written
│   ├── StoreLocked   another program holds it
│   ├── StoreFull     no space left
│   ├── StoreReadOnly it may not be written
│   ├── NotAStore     the file is damaged, or something else
│   ├── StoreTooNew   written by a newer Marathon
│   └── ArchiveTrouble  a file to bring in is damaged, of a newer Marathon, or something else
├── EnvironmentTrouble  the libraries that an exercise needs are not there, or cannot be had
├── DataTrouble         a data set is not there, or cannot be had
└── PortTaken           the address is in use
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

# ruff: noqa: N818 - each name says what happened; none of them is an error of the program


class MarathonError(Exception):
    """`what` happened (a sentence), `where` (a file, an id, an address; may be empty), how to `mend` it."""

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        place = f" ({self.where})" if self.where else ""
        return " ".join(part for part in (f"{self.what}{place}", self.mend) if part)


class WrongUse(MarathonError):
    """Asked for something that cannot be; nothing was changed."""


class NotFound(WrongUse):
    """The path has no such name. `near` holds the names that come close, the closest first."""

    def __init__(self, kind: str, name: str, known: Iterable[str] = ()) -> None:
        self.near = tuple(get_close_matches(name, list(known), n=3, cutoff=0.5))
        mend = f"Did you mean {_either(self.near)}?" if self.near else f"Look at the path for its {kind}s."
        super().__init__(f"There is no {kind} called {name!r}.", mend=mend)
        self.kind = kind
        self.name = name


class PathTrouble(MarathonError):
    """The content cannot be read at all."""


class WorkspaceTrouble(MarathonError):
    """The learner's files cannot be read or written."""


class ChangedMeanwhile(WorkspaceTrouble):
    """The file holds a text that who saves has not seen. `mine` wants in, `theirs` is there."""

    def __init__(self, mine: str, theirs: str, *, where: str) -> None:
        super().__init__(
            "Your file was changed somewhere else meanwhile: in another tab, or in an editor.",
            where=where,
            mend="Both texts are kept. Look at them side by side and choose one.",
        )
        self.mine = mine
        self.theirs = theirs


class StoreTrouble(MarathonError):
    """The history cannot be opened, read or written."""


class StoreLocked(StoreTrouble):
    """Another program holds the history."""


class StoreFull(StoreTrouble):
    """No space is left where the history lies."""


class StoreReadOnly(StoreTrouble):
    """The history may not be written."""


class NotAStore(StoreTrouble):
    """The file is damaged, or something else."""


class StoreTooNew(StoreTrouble):
    """A newer Marathon wrote this history."""


class ArchiveTrouble(StoreTrouble):
    """A file to bring in is damaged, of a newer Marathon, or something else; nothing was changed."""


class EnvironmentTrouble(MarathonError):
    """The libraries that an exercise needs are not there, or cannot be had."""


class DataTrouble(MarathonError):
    """A data set is not there, or cannot be had."""


class PortTaken(MarathonError):
    """The address is in use."""


def _either(names: tuple[str, ...]) -> str:
    return " or ".join(f"`{name}`" for name in names)
