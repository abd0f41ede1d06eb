"""What the judge is given for one attempt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from marathon.core.exercise import Limits


@dataclass(frozen=True)
class Fingerprint:
    """How a known wrong answer behaves on the checks: equal signatures, equal belief."""

    name: str
    misconception: str
    belief: str
    hint: str
    signature: str


@dataclass(frozen=True)
class Site:
    """A small web: its files by their paths, and the text of its `answers.py`, if it has one."""

    files: Mapping[str, bytes]
    answers: str = ""


@dataclass(frozen=True)
class JudgeTask:
    """A submission and the checks to judge it by.

    `files` go into the sandbox beside the module (the submission itself is `files[f"{module}.py"]`).
    `checks` is the text of a pytest or unittest file called `checks_name`, which only the judge reads,
    as it reads `reference` (the solution) and `secrets` (files for the checks, such as held-back labels).
    `data` maps catalogue ids to the local files that both sides may read with `data("id")`.
    `environment` is the interpreter to run both sides with ("" = Marathon's own); `preload` the libraries
    that its warm processes import; `framework` sets Keras's backend.
    `service` says that the submission serves on its own loopback, `site` what web it finds there.
    `brief` is for who asks only whether it passes: after one check that does not hold the rest is skipped,
    and no smaller case is looked for.
    """

    module: str
    files: Mapping[str, bytes]
    checks: str
    checks_name: str = "checks.py"
    reference: str | None = None
    secrets: Mapping[str, bytes] = field(default_factory=dict)
    data: Mapping[str, str] = field(default_factory=dict)
    environment: str = ""
    preload: tuple[str, ...] = ()
    framework: str = ""
    limits: Limits = field(default_factory=Limits)
    seed: int = 0
    service: bool = False
    site: Site | None = None
    fingerprints: tuple[Fingerprint, ...] = ()
    brief: bool = False

    @property
    def loopback(self) -> bool:
        """Whether the sandbox has a network, with nobody else in it."""
        return self.service or self.site is not None
