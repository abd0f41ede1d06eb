"""Verdicts on code that uses NumPy, scikit-learn, Keras on TensorFlow and Keras on PyTorch.

    python -m bench libraries [--rounds 5]

The learner's own computing is what the same checks take on the floor, in a process that has the libraries
imported already. What the judge takes on top of it is the start-up share.
"""

from __future__ import annotations

import ast
import subprocess
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from bench.floor import Floor
from bench.results import Cell, Section, Table, middle, slow
from bench.tasks import Small, of_the_path
from bench.verdict import time_pytest
from marathon.core.curriculum import Specialization
from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.curriculum import read_path, where_is_path
from marathon.engine import Judge
from marathon.engine.environments import Environments, cache_folder, specs_of

ROUNDS = 5
AFRESH = 2
FEW = 3
LIBRARIES = ("NumPy", "scikit-learn", "Keras", "TensorFlow", "tensorflow-cpu", "torch")
PAUSE = 0.3
COLUMNS = (
    "ms",
    "verdict p50",
    "verdict p95",
    "own computing",
    "start-up share",
    "pytest afresh",
    "pytest / judge",
)
NUMPY = Small(
    "standard",
    """
import numpy as np


def standardise(table):
    return (table - table.mean(axis=0)) / table.std(axis=0)
""",
    """
import numpy as np
import pytest
from standard import standardise


@pytest.mark.parametrize("seed", range(6))
def test_mean_and_spread(seed):
    found = standardise(np.random.default_rng(seed).normal(5, 3, (1000, 20)))
    assert np.allclose(found.mean(axis=0), 0)
    assert np.allclose(found.std(axis=0), 1)
""",
    environment="machine-learning",
)
LEARN = Small(
    "churners",
    """
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def fitted(rows, labels):
    return make_pipeline(StandardScaler(), LogisticRegression()).fit(rows, labels)
""",
    """
import numpy as np
from churners import fitted

RNG = np.random.default_rng(0)
ROWS = RNG.normal(size=(600, 8))
LABELS = (ROWS[:, 0] + ROWS[:, 1] > 0).astype(int)


def test_it_learns():
    model = fitted(ROWS[:400], LABELS[:400])
    assert (model.predict(ROWS[400:]) == LABELS[400:]).mean() > 0.9


def test_it_says_how_sure_it_is():
    model = fitted(ROWS, LABELS)
    assert np.allclose(model.predict_proba(ROWS[:5]).sum(axis=1), 1)
""",
    environment="machine-learning",
)
KERAS = Small(
    "network",
    """
import keras


def trained(rows, labels):
    keras.utils.set_random_seed(1)
    layers = [keras.Input((8,)), keras.layers.Dense(16, "relu"), keras.layers.Dense(1, "sigmoid")]
    model = keras.Sequential(layers)
    model.compile(optimizer="adam", loss="binary_crossentropy")
    history = model.fit(rows, labels, epochs=3, batch_size=32, verbose=0)
    return history.history["loss"]
""",
    """
import numpy as np
from network import trained


def test_the_loss_goes_down():
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(320, 8)).astype("float32")
    losses = trained(rows, (rows[:, :1] > 0).astype("float32"))
    assert len(losses) == 3
    assert losses[-1] < losses[0]
""",
    environment="tensorflow-developer",
)
# A busy machine is slow, not wrong.
PATIENT = Limits(call_seconds=60, total_seconds=240, memory_mb=4096)
CASES = {
    "NumPy": NUMPY,
    "scikit-learn": LEARN,
    "Keras on TensorFlow": replace(KERAS, framework="tensorflow"),
    "Keras on PyTorch": replace(KERAS, framework="torch"),
}
EXERCISES = {
    "NumPy: cost-from-scores": ("cost-from-scores", ""),
    "scikit-learn: one-box-for-everything": ("one-box-for-everything", ""),
    "TensorFlow: stop-when-steady": ("stop-when-steady", "tensorflow"),
    "PyTorch: stop-when-steady": ("stop-when-steady", "torch"),
}


def measure(rounds: int = ROUNDS) -> Section:
    """One library after another, so that only its own zygotes are there."""
    root = where_is_path()
    of: dict[str, Specialization] = {}
    specializations = read_path(root).path.specializations
    for one in specializations:
        of.setdefault(one.environment, one)
    environments = Environments(cache_folder() / "environments", specs_of(root, specializations))
    rows: list[list[Cell]] = []
    exercises: list[list[Cell]] = []
    numbers: dict[str, float] = {}
    versions: dict[str, str] = {}
    notes = [
        f"{rounds} rounds, of exercises {min(rounds, FEW)}; pytest afresh {min(AFRESH, rounds)} times, "
        "its imports included."
    ]
    for (name, small), (title, (exercise, framework)) in zip(CASES.items(), EXERCISES.items(), strict=True):
        python = environments.python(small.environment, small.framework)
        if python is None:
            notes.append(f"{name} was left out: the environment {small.environment} is not here.")
            continue
        ready = replace(small, preload=of[small.environment].preload, limits=PATIENT)
        row, startup = one_library(environments, python, ready, rounds)
        rows.append([name, *row])
        versions |= versions_in(python)
        numbers[f"start-up, {name}"] = startup
        task = replace(of_the_path(exercise, framework)["right"], limits=PATIENT)
        if environments.python(task.environment, framework):
            exercises.append([title, *one_exercise(environments, task, min(rounds, FEW))])
    notes.append(", ".join(f"{name} {version}" for name, version in versions.items()) + ".")
    return Section(
        "Verdicts on code with libraries",
        "The first table has small tasks that plain pytest can run too. Own computing is the time within the "
        "same checks in a warm process without isolation; the start-up share is what the judge takes "
        "beyond it. "
        "The second table has exercises of the path.",
        [
            Table(COLUMNS, rows),
            Table(("ms", "verdict p50", "verdict p95", "checks", "calls"), exercises),
        ],
        numbers,
        notes,
    )


def versions_in(python: str) -> dict[str, str]:
    """Of the libraries that an environment has."""
    asked = (
        "import importlib.metadata as m; "
        "print({d.name.lower().replace('_', '-'): d.version for d in m.distributions()})"
    )
    said = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True).stdout
    found: dict[str, str] = ast.literal_eval(said)
    return {name: found[name.lower()] for name in LIBRARIES if name.lower() in found}


def one_library(
    environments: Environments, python: str, small: Small, rounds: int
) -> tuple[list[Cell], float]:
    judged: list[float] = []
    own: list[float] = []
    with (
        Judge(environments.python) as judge,
        Floor(python, small) as floor,
        tempfile.TemporaryDirectory() as folder,
    ):
        judge.warm_up(small.environment, small.preload, small.framework)
        for turn in range(-1, rounds):
            time.sleep(PAUSE)
            started = time.perf_counter()
            verdict = judge.judge(small.task())
            took = time.perf_counter() - started
            assert verdict.passed, verdict
            time.sleep(PAUSE)
            computed = floor.judge(small)[1]
            if turn >= 0:
                judged.append(took * 1000)
                own.append(computed * 1000)
        fresh = middle([time_pytest(Path(folder), small, python) * 1000 for _ in range(min(AFRESH, rounds))])
    startup = middle(judged) - middle(own)
    return [middle(judged), slow(judged), middle(own), startup, fresh, fresh / middle(judged)], startup


def one_exercise(environments: Environments, task: JudgeTask, rounds: int) -> list[Cell]:
    times: list[float] = []
    with Judge(environments.python) as judge:
        judge.warm_up(task.environment, task.preload, task.framework)
        for turn in range(-1, rounds):
            time.sleep(PAUSE)
            started = time.perf_counter()
            verdict = judge.judge(task)
            if turn >= 0:
                times.append((time.perf_counter() - started) * 1000)
            assert verdict.passed, verdict
    calls = sum(check.calls for check in verdict.checks)
    return [middle(times), slow(times), len(verdict.checks), calls]
