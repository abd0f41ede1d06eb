"""What judging an answer needs beside the answer: libraries, data sets, and the known wrong answers."""

from __future__ import annotations

from concurrent.futures import Future, wait

from marathon.app.fingerprints import Known, key_of, wrong_answers
from marathon.app.parts import Marathon
from marathon.app.tasks import Surroundings
from marathon.core.curriculum import Place, Specialization
from marathon.core.errors import DataTrouble, EnvironmentTrouble
from marathon.core.exercise import Exercise, WrongAnswer
from marathon.core.task import JudgeTask


def find_surroundings(m: Marathon, place: Place, exercise: Exercise, framework: str) -> Surroundings:
    """Everything of this computer that the exercise is judged with.

    Raises:
        EnvironmentTrouble, DataTrouble: something is not here yet.
    """
    require_environment(m, place.runs_with, framework)
    return Surroundings(m.root, {name: _local(m, name) for name in exercise.data})


def ask_fingerprints(
    m: Marathon, place: Place, exercise: Exercise, *, framework: str, surroundings: Surroundings
) -> Future[Known]:
    """The fingerprints of the exercise's wrong answers, now or soon."""

    def work() -> list[tuple[WrongAnswer, JudgeTask]]:
        return wrong_answers(place.runs_with, exercise, framework=framework, surroundings=surroundings)

    key = key_of(m.hashes.get(exercise.id, ""), place.runs_with, framework)
    return m.fingerprints.get(key, work)


def within(asked: Future[Known], seconds: float) -> Known | None:
    """What is known after some seconds at the latest; None: it is not known by then."""
    wait([asked], timeout=seconds)
    if not asked.done() or asked.cancelled() or asked.exception() is not None:
        return None
    return asked.result()


def require_environment(m: Marathon, specialization: Specialization, framework: str) -> None:
    """Raises `EnvironmentTrouble` when the libraries that code of a specialization runs with are not here."""
    key = specialization.environment
    if key and m.environments.python(key, framework) is None:
        raise EnvironmentTrouble(
            f"The libraries of {specialization.title} are not on this computer yet.",
            where=key,
            mend=f"`marathon env add {key}` gets them; it says before how large they are.",
        )


def _local(m: Marathon, dataset_id: str) -> str:
    file = m.datasets.local(dataset_id)
    if file is None:
        raise DataTrouble(
            f"The data set {dataset_id} is not on this computer yet.",
            where=dataset_id,
            mend=f"`marathon data fetch {dataset_id}` gets it once; after that no internet is needed.",
        )
    return str(file)
