"""Working at a project: start it, have a milestone checked, rate what no machine can."""

from __future__ import annotations

import hashlib
import pathlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from marathon.app.find import find_project
from marathon.app.needs import require_environment
from marathon.app.parts import Marathon
from marathon.app.ports import Told
from marathon.app.project_files import folder_of, lay_out, read_files, task_files
from marathon.app.recall import remember
from marathon.core.curriculum import ProjectPlace, Specialization
from marathon.core.errors import NotFound, WrongUse
from marathon.core.project import TOP, Grade, Milestone, Project, grade_of, same_program
from marathon.core.project_record import Checked, ProjectRecord
from marathon.core.task import JudgeTask
from marathon.core.verdict import RunResult
from marathon.engine.git import begin_repository, has_repository

STARTED = "The brief, and a beginning"


@dataclass(frozen=True)
class ProjectState:
    """A project as it stands: where its folder is, whether it is there, and whether git keeps it."""

    place: ProjectPlace
    record: ProjectRecord
    folder: pathlib.Path
    started: bool
    git: bool

    @property
    def levels(self) -> dict[str, int]:
        """The rows that something is known of."""
        known = {row.id: self.record.level(row) for row in self.place.project.rows}
        return {name: level for name, level in known.items() if level is not None}

    @property
    def grade(self) -> Grade | None:
        """What all rows come to; None while one of them is open."""
        levels = self.levels
        return grade_of(levels) if len(levels) == len(self.place.project.rows) else None

    @property
    def next(self) -> Milestone | None:
        """The first milestone that does not hold yet."""
        done = self.record.milestones
        return next(
            (
                one
                for one in self.place.project.milestones
                if one.id not in done or done[one.id].held_at is None
            ),
            None,
        )


def look(m: Marathon, project_id: str) -> ProjectState:
    """Raises NotFound: there is no such project."""
    place = find_project(m, project_id)
    folder = folder_of(m, place.project)
    record = m.memory.record().project(place.project.id)
    return ProjectState(
        place, record, folder, (folder / place.project.filename).exists(), has_repository(folder)
    )


def start(m: Marathon, project_id: str) -> ProjectState:
    """Lay out the folder, begin its repository where git is there, and remember the day."""
    place = find_project(m, project_id)
    folder = lay_out(m, place.project)
    begin_repository(folder, STARTED)
    if m.memory.record().project(place.project.id).started_at is None:
        remember(m, ("project_started", place.project.id, {}))
    return look(m, project_id)


def save(m: Marathon, project_id: str, code: str) -> None:
    """Write the program's file, from the page."""
    project = find_project(m, project_id).project
    m.workspace.write(folder_of(m, project) / project.filename, code)


def read_program(m: Marathon, project: Project) -> str:
    """The program as it lies in the folder; empty where there is none yet."""
    found = m.workspace.read(folder_of(m, project) / project.filename)
    return found[0] if found else ""


def check(m: Marathon, project_id: str, milestone_id: str, *, progress: Told | None = None) -> Checked:
    """Judge the folder by the checks of a milestone; when this returns, the verdict is on the disk.

    Raises:
        NotFound: there is no such project or milestone.
        WorkspaceTrouble: the program is not there, or cannot be read.
        WrongUse: the program is one of the samples.
    """
    place = find_project(m, project_id)
    project = place.project
    milestone = project.milestone(milestone_id)
    if milestone is None:
        raise NotFound("milestone", milestone_id, [one.id for one in project.milestones])
    files = read_files(m, project)
    if grade := copied(project, files):
        raise WrongUse(
            f"This is the {grade} sample itself, perhaps with other names.",
            mend="Reading it is fine. The project counts when you have written it: begin with one milestone.",
        )
    require_environment(m, place.specialization, "")
    task = build_task(place.specialization, project, milestone, files=task_files(m, place, files))
    verdict = m.judge.judge(task, progress=progress)
    data = {"milestone": milestone.id, "files": files, "verdict": verdict.document()}
    if verdict.outcome == "our_fault":
        return Checked(verdict, m.clock(), 0)
    remember(m, ("milestone", project.id, data))
    return m.memory.record().project(project.id).milestones[milestone.id]


def run(m: Marathon, project_id: str, stdin: Sequence[str] = ()) -> RunResult:
    """Run the program as it lies in the folder, with `stdin` as the lines typed; nothing is judged."""
    place = find_project(m, project_id)
    require_environment(m, place.specialization, "")
    files = task_files(m, place, read_files(m, place.project))
    return m.judge.run(
        build_task(place.specialization, place.project, place.project.milestones[0], files=files), stdin
    )


def rate(m: Marathon, project_id: str, row_id: str, level: int) -> ProjectState:
    """Give a row that no machine decides a level, beside the samples.

    Raises:
        NotFound, WrongUse: no such row, one that checks decide, or no such level.
    """
    project = find_project(m, project_id).project
    row = next((row for row in project.rows if row.id == row_id), None)
    if row is None:
        raise NotFound("row", row_id, [row.id for row in project.rows])
    if row.by != "you" or not 0 <= level <= TOP:
        raise WrongUse(f"{row.id} cannot be rated so.", mend=f"Rate the rows that ask you, from 0 to {TOP}.")
    remember(m, ("project_rated", project.id, {"row": row.id, "level": level}))
    return look(m, project_id)


def copied(project: Project, files: Mapping[str, str]) -> Grade | None:
    """The sample that a program is, but for names and words; None where it is somebody's own."""
    code = files.get(project.filename, "")
    for sample in project.samples:
        if same_program(code, sample.files.get(project.filename, "")):
            return sample.grade
    return None


def build_task(
    specialization: Specialization, project: Project, milestone: Milestone, *, files: Mapping[str, bytes]
) -> JudgeTask:
    """The task of judging a folder by a milestone; the reference is the strong sample's program."""
    strong = project.sample("strong")
    return JudgeTask(
        module=project.module,
        files=files,
        checks=milestone.checks,
        reference=strong.files.get(project.filename) if strong else None,
        environment=specialization.environment,
        preload=specialization.preload,
        seed=_seed(f"{project.id}/{milestone.id}"),
    )


def _seed(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big")
