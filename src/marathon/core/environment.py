"""What is known about an environment: whether it can be used, and what it costs to make it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

# `partial`: its making was interrupted, or a newer Marathon needs a little more; it goes on where it stopped.
# `broken`: it was ready once, and its interpreter is gone.
EnvironmentState = Literal["missing", "partial", "ready", "broken"]


@dataclass(frozen=True)
class EnvironmentStatus:
    """`size_mb` and `minutes` are estimates of what is still to be done; both are 0 when nothing is.

    `frameworks` tells which frameworks may be added, and whether they are there.
    `python` is the interpreter when the environment can be used, else None.
    """

    key: str
    state: EnvironmentState
    python: str | None = None
    folder: str = ""
    size_mb: int = 0
    minutes: int = 0
    frameworks: dict[str, bool] = field(default_factory=dict)
    why: str = ""
