"""The parts that proving needs of the engine, and what of the computer's libraries and data is there."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from marathon.app.fingerprints import FingerprintShelf
from marathon.app.folders import Folders
from marathon.app.proving.cells import RunCells
from marathon.app.proving.ledger import digest
from marathon.core.curriculum import Path, Specialization
from marathon.core.task import Fingerprint, JudgeTask
from marathon.core.verdict import Verdict

# ruff: noqa: PLC0415 - the engine is imported when it is needed: reading faults does without it


@dataclass(frozen=True)
class Workshop:
    """`python` gives the interpreter of an environment for a framework; `local` the file of a data set.

    Either gives None for what is not on this computer. `keep` puts fingerprints where learners' attempts
    look for them; `plainly` runs checks with plain pytest, without a sandbox; `closers` end what was started.
    """

    judge: Callable[[JudgeTask], Verdict]
    python: Callable[[str, str], str | None]
    local: Callable[[str], pathlib.Path | None]
    run_cells: RunCells
    keep: Callable[[str, tuple[Fingerprint, ...]], None] = lambda _key, _known: None
    plainly: Callable[[Sequence[JudgeTask]], list[dict[str, str] | None]] | None = None
    closers: tuple[Callable[[], None], ...] = ()

    def close(self) -> None:
        for close in self.closers:
            close()


@dataclass(frozen=True)
class Lack:
    """Something that is not on this computer, and the command that gets it."""

    what: str
    mend: str


def open_workshop(path: Path, root: pathlib.Path, folders: Folders) -> Workshop:
    """The engine's own parts."""
    from marathon.app.proving.kernel_cells import runner
    from marathon.engine import Judge
    from marathon.engine.datasets import Datasets
    from marathon.engine.environments import Environments, specs_of
    from marathon.engine.kernels import Kernels
    from marathon.engine.plainly import judge_plainly

    environments = Environments(folders.environments, specs_of(root, path.specializations))
    judge = Judge(environments.python, data=folders.datasets)
    shelf = FingerprintShelf(folders.cache / "fingerprints", judge)
    kernels = Kernels(environments.python, pools=judge.pools, data=folders.datasets, scratch=folders.cache)
    return Workshop(
        judge=judge.judge,
        python=environments.python,
        local=Datasets(folders.datasets, path.datasets).local,
        run_cells=runner(kernels),
        keep=shelf.keep,
        plainly=lambda tasks: judge_plainly(tasks, environments.python),
        closers=(shelf.close, kernels.close, judge.close),
    )


def lack_of(
    workshop: Workshop, specialization: Specialization, *, framework: str, data: tuple[str, ...]
) -> Lack | None:
    """What is missing to run something, if anything is."""
    key = specialization.environment
    if key and workshop.python(key, framework) is None:
        for_whom = f" for {framework}" if framework else ""
        add = f"marathon env add {key}" + (f" --framework {framework}" if framework else "")
        return Lack(f"the libraries of {specialization.title}{for_whom} are not here.", f"Run `{add}`.")
    absent = [name for name in data if workshop.local(name) is None]
    if absent:
        return Lack(f"the data set {absent[0]} is not here.", f"Run `marathon data fetch {absent[0]}`.")
    return None


def surroundings_digest(
    root: pathlib.Path, path: Path, specialization: Specialization, *, data: Container[str]
) -> str:
    """A hash of what code of a specialization runs with: its pinned packages, and the data sets it reads."""
    pins = {key: (root / name).read_bytes() for key, name in sorted(specialization.requirements.items())}
    return digest(pins, {dataset.id: dataset.sha256 for dataset in path.datasets if dataset.id in data})
