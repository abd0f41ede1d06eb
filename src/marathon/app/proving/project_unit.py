"""A project to be proved by running: every sample, the starter and nothing at all, by every milestone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass

from marathon.app.contents import read_content
from marathon.app.projects import build_task
from marathon.app.proving.catalogue import PROJECT_RUN, faults
from marathon.app.proving.exercise_unit import Shop
from marathon.app.proving.project_rules import ProjectRun
from marathon.app.proving.running import Outcome, Say, Unit
from marathon.app.proving.subjects import ProjectSubject
from marathon.app.proving.workshop import lack_of
from marathon.core.project import Evidence, Milestone, evidence
from marathon.core.verdict import Verdict

STARTER, EMPTY = "the starter", "an empty program"


def project_units(shop: Shop, subject: ProjectSubject) -> Iterator[Unit]:
    yield Unit(subject.project.id, subject.file, _Judging(shop, subject))


@dataclass(frozen=True)
class _Judging:
    shop: Shop
    subject: ProjectSubject

    def __call__(self, pool: Executor, _say: Say) -> Outcome:
        run, project = self._run(pool), self.subject.project
        found = tuple(faults(PROJECT_RUN, run))
        numbers = {
            "id": project.id,
            "milestones": len(project.milestones),
            "rows": len(project.rows),
            "by_machine": sum(row.by == "checks" for row in project.rows),
            "samples": len(project.samples),
            "landed": sum(
                not any(f"/samples/{sample.grade}/" in fault.file for fault in found)
                for sample in project.samples
            ),
            "proved": not run.missing,
        }
        return Outcome("project", found, numbers)

    def _run(self, pool: Executor) -> ProjectRun:
        project, special = self.subject.project, self.subject.place.specialization
        lack = lack_of(self.shop.workshop, special, framework="", data=())
        if lack is not None:
            return ProjectRun(self.subject, missing=lack.what, mend=lack.mend)
        programs: dict[str, Mapping[str, str]] = {one.grade: one.files for one in project.samples}
        programs |= {STARTER: project.starter, EMPTY: {project.filename: ""}}
        keys = [(name, one) for name in programs for one in project.milestones]
        verdicts = list(pool.map(lambda key: self._judge(programs[key[0]], key[1]), keys))
        shown: dict[str, dict[str, tuple[Evidence, ...]]] = {name: {} for name in programs}
        for (name, one), verdict in zip(keys, verdicts, strict=True):
            shown[name][one.id] = evidence(verdict.checks)
        return ProjectRun(
            self.subject,
            samples={one.grade: shown[one.grade] for one in project.samples},
            others={name: shown[name] for name in (STARTER, EMPTY)},
            broken=tuple(
                f"judging {name} by `{one.id}` broke"
                for (name, one), verdict in zip(keys, verdicts, strict=True)
                if verdict.outcome == "our_fault"
            ),
        )

    def _judge(self, files: Mapping[str, str], milestone: Milestone) -> Verdict:
        project, special = self.subject.project, self.subject.place.specialization
        folder = self.shop.root / project.folder / "data"
        data = {name: read_content(folder / name) for name in project.data_files}
        content = {name: text.encode() for name, text in files.items()} | data
        return self.shop.workshop.judge(build_task(special, project, milestone, files=content))
