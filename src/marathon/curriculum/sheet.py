"""One text file of the content while it is read, and what is found to be wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from marathon.core.faults import Fault


@dataclass
class Sheet:
    """A file's text; `name` is relative to the path's root. All sheets of a reading share their faults."""

    name: str
    text: str
    faults: list[Fault] = field(default_factory=list)

    def fault(self, line: int, rule: str, *, what: str, mend: str) -> None:
        self.faults.append(Fault(self.name, line, rule, what, mend))

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")
