"""A rule: its name in the authoring guide, what it wants, and the function that finds what breaks it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from marathon.core.faults import Fault


class Subject(Protocol):
    """Something that rules look at; `file` is where its faults are, unless a finding says otherwise."""

    @property
    def file(self) -> str: ...


S = TypeVar("S", bound=Subject)
S_contra = TypeVar("S_contra", bound=Subject, contravariant=True)


@dataclass(frozen=True)
class Finding:
    """What breaks a rule, and how to mend it. `file`, if given, is relative to the path's root."""

    what: str
    mend: str
    line: int = 0
    file: str = ""


Findings = Iterator[Finding]


@dataclass(frozen=True)
class Rule(Generic[S_contra]):
    """`id` is a bar of the authoring guide such as `L2`, or a dotted name; the docstring is its page."""

    id: str
    name: str
    find: Callable[[S_contra], Findings]

    def faults(self, subject: S_contra) -> list[Fault]:
        """Everything about `subject` that breaks this rule."""
        return [
            Fault(found.file or subject.file, found.line, self.id, found.what, found.mend)
            for found in self.find(subject)
        ]

    @property
    def page(self) -> str:
        """What it wants, why, and how to mend it (Markdown)."""
        return inspect.getdoc(self.find) or ""


def rule(rule_id: str, name: str) -> Callable[[Callable[[S], Findings]], Rule[S]]:
    """Make a rule of the function that finds what breaks it."""

    def make(find: Callable[[S], Findings]) -> Rule[S]:
        return Rule(rule_id, name, find)

    return make
