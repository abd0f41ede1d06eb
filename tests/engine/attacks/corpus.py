"""The corpus of attacks: submissions in families, each with the verdict that it has to get."""

from __future__ import annotations

import textwrap
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask

HERE = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Attack:
    """One hostile submission, and what its verdict must be.

    `outcome`: any of these outcomes (or endings, for the Run button). `says`: any of these texts is among the
    words of the verdict. `holds`: the checks that may pass, for they have nothing to do with the attack.
    `slow` ones take seconds.
    """

    family: str
    name: str
    code: str
    outcome: tuple[str, ...]
    says: tuple[str, ...]
    checks: str
    module: str = "answer"
    holds: tuple[str, ...] = ()
    limits: tuple[float, float, int] = (2.0, 20.0, 256)
    files: Mapping[str, str] = field(default_factory=dict)
    reference: str | None = None
    secrets: Mapping[str, str] = field(default_factory=dict)
    environment: str = ""
    preload: tuple[str, ...] = ()
    slow: bool = False
    run_button: bool = False
    needs: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return f"{self.family}: {self.name}"

    def task(self, names: Mapping[str, object]) -> JudgeTask:
        """The task of the judge; `names` are facts of the machine that the submission may use."""
        told = "".join(f"{name} = {value!r}\n" for name, value in names.items() if name in self.code)
        files = {f"{self.module}.py": told + self.code, **self.files}
        call, total, memory = self.limits
        return JudgeTask(
            self.module,
            {name: text.encode() for name, text in files.items()},
            self.checks,
            reference=self.reference,
            secrets={name: text.encode() for name, text in self.secrets.items()},
            environment=self.environment,
            preload=self.preload,
            limits=Limits(call, total, int(memory)),
        )


@dataclass(frozen=True)
class Family:
    """Attacks of one kind. `about` says for people what they try, and why it comes to nothing."""

    name: str
    title: str
    about: str
    attacks: tuple[Attack, ...]


def families() -> tuple[Family, ...]:
    """The whole corpus, in the order of its files."""
    return tuple(read(file) for file in sorted((HERE / "families").glob("*.toml")))


def attacks() -> Iterator[Attack]:
    for family in families():
        yield from family.attacks


def read(file: Path) -> Family:
    """One family. What its head says holds for each of its attacks that says nothing else."""
    document = tomllib.loads(file.read_text("utf-8"))
    rows, title, about = document.pop("attack"), document.pop("title"), document.pop("about")
    name = file.stem.partition("-")[2]
    made = tuple(_attack(name, document | row) for row in rows)
    return Family(name, title, about, made)


def _attack(family: str, row: dict[str, Any]) -> Attack:
    template, checks = row.pop("template", "{attack}"), row.pop("checks", "double")
    code = fill(template, row.pop("code"))
    for name in ("outcome", "says", "holds", "preload", "limits", "needs"):
        if name in row:
            row[name] = (row[name],) if isinstance(row[name], str) else tuple(row[name])
    return Attack(family=family, code=code, checks=checks_called(checks), **row)


def checks_called(name: str) -> str:
    """A test file of `checks/`, or the text of one."""
    return name if "\n" in name else (HERE / "checks" / f"{name}.py").read_text("utf-8")


def fill(template: str, code: str) -> str:
    """The template with the attack in its place, indented as the place is."""
    lines = []
    for line in template.splitlines():
        if line.strip() == "{attack}":
            lines.append(textwrap.indent(code.strip("\n"), line[: line.index("{")]))
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"
