"""Rules on projects: rows decided by evidence, samples that land on their levels, a road of milestones."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from marathon.app.proving.rule import Finding, Findings, rule
from marathon.app.proving.subjects import ProjectSubject
from marathon.core.project import (
    GRADES,
    TOP,
    Evidence,
    Grade,
    Project,
    Sample,
    grade_of,
    holds,
    level_of,
    same_program,
)

ROWS = range(8, 13)
MILESTONES = range(4, 7)
BY_MACHINE = 0.7
NAMED = re.compile(r"(R\d+)\.([1-9]): \S")

Shown = Mapping[str, tuple[Evidence, ...]]
"""Evidence by milestone."""


@dataclass(frozen=True)
class ProjectRun:
    """What the checks of every milestone say of each sample, of the starter and of an empty program.

    `broken` names what could not be judged, and why. `missing` as for exercises.
    """

    subject: ProjectSubject
    samples: Mapping[Grade, Shown] = field(default_factory=dict)
    others: Mapping[str, Shown] = field(default_factory=dict)
    broken: tuple[str, ...] = ()
    missing: str = ""
    mend: str = ""

    @property
    def file(self) -> str:
        return self.subject.file

    def levels(self, shown: Shown) -> dict[str, int]:
        """The level of every row that checks decide."""
        everything = [one for milestone in shown.values() for one in milestone]
        rows = [row for row in self.subject.project.rows if row.by == "checks"]
        return {row.id: level_of(row.id, everything) for row in rows}


@rule("P1", "A rubric mostly decided by machine")
def by_machine(subject: ProjectSubject) -> Findings:
    """A rubric has 8 to 12 rows, and at least 70 % of them are decided by checks.

    **Why:** evidence is the same for everybody, every time.

    **Mend:** find what shows the rest, and write a check for it.
    """
    rows = subject.project.rows
    machine = sum(row.by == "checks" for row in rows)
    if len(rows) not in ROWS:
        yield Finding(f"the rubric has {len(rows)} rows; 8 to 12 is right.", "Part or join some.", 1)
    if rows and machine < BY_MACHINE * len(rows) - 1e-9:
        what = f"{machine} of {len(rows)} rows are decided by checks; 70 % is the least."
        yield Finding(what, "Write checks.", 1)


@rule("project.road", "A road of milestones")
def road(subject: ProjectSubject) -> Findings:
    """A project has 4 to 6 milestones, the last of which is a twist, and their hours fit those of the whole.

    **Why:** the first step is a whole till, however plain; the last one shows whether the design holds.

    **Mend:** part what is large; write a twist.
    """
    project = subject.project
    if len(project.milestones) not in MILESTONES:
        yield Finding(
            f"it has {len(project.milestones)} milestones; 4 to 6 is right.", "Part or join some.", 1
        )
    twists = [one.twist for one in project.milestones]
    if twists.count(True) != 1 or not twists[-1]:
        yield Finding(
            "its twist is not its last milestone.", "Write `twist = true` for the last one alone.", 1
        )
    hours = sum(one.hours for one in project.milestones)
    if not project.hours[0] <= hours <= project.hours[1]:
        what = (
            f"its milestones take {hours:g} h, and `hours` says {project.hours[0]:g} to {project.hours[1]:g}."
        )
        yield Finding(what, "Correct one of the two.", 1)


@rule("P1", "Levels with evidence")
def evidence_for_levels(subject: ProjectSubject) -> Findings:
    """Every row that checks decide has a check for each of its levels 1 to 3, and every check names both.

    A docstring such as `R4.2: two customers` speaks of row R4, level 2.

    **Why:** a level without evidence is an opinion.

    **Mend:** write the check that shows it.
    """
    project = subject.project
    seen: set[tuple[str, int]] = set()
    for milestone in project.milestones:
        file = f"{project.folder}/checks/{milestone.id}.py"
        for name, text, line in _docstrings(milestone.checks):
            found = NAMED.match(text)
            if found is None:
                what = f"`{name}` does not say which level of which row it shows."
                yield Finding(what, 'Begin its docstring with "R4.2: ...".', line, file)
            else:
                seen.add((found[1], int(found[2])))
    rows = {row.id for row in project.rows if row.by == "checks"}
    for row in project.rows:
        for level in range(1, TOP + 1) if row.by == "checks" else ():
            if (row.id, level) not in seen:
                yield Finding(f"no check shows level {level} of {row.id}.", "Write one.", row.line)
    for name in sorted({row for row, _ in seen} - rows):
        yield Finding(f"checks speak of {name}, which they do not decide.", "Correct the row's name.", 1)


def _docstrings(checks: str) -> Iterator[tuple[str, str, int]]:
    """Name, docstring and line of every check of a file; none of one that cannot be parsed."""
    try:
        tree = ast.parse(checks)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            yield node.name, ast.get_docstring(node) or "", node.lineno


@rule("environment.missing", "Samples are judged")
def not_judged(run: ProjectRun) -> Findings:
    """Every sample is judged by every milestone.

    **Why:** what was not run is not known.

    **Mend:** run the command that is named, once; or prove with `--allow-missing`.
    """
    if run.missing:
        yield Finding(f"not proved: {run.missing}", run.mend)
    for what in run.broken:
        yield Finding(f"{what}.", "Make the checks sturdier.")


@rule("P1", "Samples land on their levels")
def samples_land(run: ProjectRun) -> Findings:
    """Each of the three samples gets, row by row, the levels that sample.toml says, and its own name in all.

    **Why:** a rubric that cannot tell its own samples apart tells nobody anything.

    **Mend:** correct the sample, the check, or what sample.toml says.
    """
    project = run.subject.project
    if run.missing:
        return
    for grade in GRADES:
        sample, shown = project.sample(grade), run.samples.get(grade)
        if sample is None or shown is None:
            continue
        file, levels = f"{project.folder}/samples/{grade}/sample.toml", run.levels(shown)
        yield from _off(sample, levels, shown, file)
        whole = grade_of({**sample.levels, **levels})
        if whole != grade:
            yield Finding(f"the {grade} sample comes to {whole} in all.", "Move it further apart.", 0, file)


def _off(sample: Sample, levels: Mapping[str, int], shown: Shown, file: str) -> Findings:
    """The rows in which a sample comes to another level than it says."""
    for row, level in levels.items():
        if sample.levels[row] != level:
            every = (one for milestone in shown.values() for one in milestone)
            failed = next((f" ({one.demand})" for one in every if one.row == row and not one.holds), "")
            what = f"{row} comes to level {level}, not {sample.levels[row]}{failed}."
            yield Finding(what, "Correct one of the two.", 0, file)


@rule("P1", "Nothing for nothing")
def rejected(run: ProjectRun) -> Findings:
    """An empty program and the starter reach no level of any row, and no milestone; a copied sample is known.

    It is known with other names, other texts and other comments, too.

    **Why:** the project counts when somebody wrote it.

    **Mend:** sharpen the check that holds for nothing.
    """
    for name, shown in run.others.items():
        for milestone, found in shown.items():
            if holds(found):
                yield Finding(f"{name} passes the milestone `{milestone}`.", "Check what it prints.")
        reached = [row for row, level in run.levels(shown).items() if level]
        if reached:
            yield Finding(f"{name} reaches a level in {', '.join(reached)}.", "Check what it prints.")
    yield from _told_apart(run.subject.project)


def _told_apart(project: Project) -> Findings:
    programs = {sample.grade: sample.files.get(project.filename, "") for sample in project.samples}
    for grade, code in programs.items():
        if not same_program(code, _renamed(code)):
            yield Finding(f"a copy of the {grade} sample with other texts is not known.", "Mend the sample.")
        if same_program(code, project.starter.get(project.filename, "")):
            yield Finding(f"the starter is the {grade} sample.", "Take the solution out of it.")


def _renamed(code: str) -> str:
    """The program with another comment on top and one name changed wherever it stands."""
    names = re.findall(r"^(\w+) = ", code, re.MULTILINE) or re.findall(r"^def (\w+)", code, re.MULTILINE)
    changed = re.sub(rf"\b{names[0]}\b(?![\"'])", "my_own_name", code) if names else code
    return f"# Mine, really.\n{changed}"


READ_RULES = (by_machine, road, evidence_for_levels)
RUN_RULES = (not_judged, samples_land, rejected)
