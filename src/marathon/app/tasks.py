"""Builds what the judge is given for an exercise: the same for a learner's attempt and for the prover."""

from __future__ import annotations

import hashlib
import pathlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from marathon.app.contents import read_content
from marathon.app.sites import read_site
from marathon.core.curriculum import Specialization
from marathon.core.exercise import Exercise
from marathon.core.task import Fingerprint, JudgeTask


@dataclass(frozen=True)
class Surroundings:
    """What an exercise is judged with beside its own text: the path's root and local data sets by id."""

    root: pathlib.Path
    data: Mapping[str, str] = field(default_factory=dict)


def build_task(
    specialization: Specialization,
    exercise: Exercise,
    *,
    code: str,
    framework: str,
    surroundings: Surroundings,
    fingerprints: Iterable[Fingerprint] = (),
    seed: int | None = None,
) -> JudgeTask:
    """The task of judging `code` as an answer to `exercise`; the seed is the exercise's own by default.

    Raises:
        PathTrouble: a data file or secret of the exercise is not there.
    """
    folder = surroundings.root / exercise.folder
    return JudgeTask(
        module=exercise.module,
        files={
            exercise.filename: code.encode("utf-8"),
            **{name: read_content(folder / "data" / name) for name in exercise.data_files},
        },
        checks=exercise.checks,
        reference=exercise.solution(framework),
        secrets={name: read_content(folder / "secrets" / name) for name in exercise.secrets},
        data={name: surroundings.data[name] for name in exercise.data},
        environment=specialization.environment,
        preload=specialization.preload,
        framework=framework,
        limits=exercise.limits,
        seed=seed_of(exercise) if seed is None else seed,
        service=exercise.service,
        site=read_site(surroundings.root, exercise.site),
        fingerprints=tuple(fingerprints),
    )


def seed_of(exercise: Exercise) -> int:
    """The exercise's own seed, the same for ever, so that a verdict can be had again."""
    return int.from_bytes(hashlib.sha256(exercise.id.encode()).digest()[:4], "big")
