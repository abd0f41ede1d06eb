"""The fixture `expect`: its attributes are the functions of this folder."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from typing import Any

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.faults import ChecksBroken

# NumPy is no part of Marathon's own environment: a file is loaded when a check asks for what is in it.
FILES = {
    "shapes": "shapes", "broadcasting": "shapes", "gradient": "slopes",
    "loss": "losses", "first_loss": "losses", "learns": "losses", "training_loop": "loops",
    "held_back": "leaks", "rows_alone": "leaks", "past_only": "leaks", "groups_apart": "leaks",
    "chance": "scores", "beats": "scores", "false_fail_rate": "scores", "calibrated": "calibration",
    "vectorised": "steps", "repeats": "repeating", "seeded": "repeating", "robust_service": "serving",
}  # fmt: skip


class Expect:
    """`expect.gradient(...)` raises what a learner can read if the property does not hold."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in FILES:
            raise AttributeError(f"`expect` has no {name!r}; it has {', '.join(sorted(FILES))}")
        try:
            module = importlib.import_module(f"{__package__}.{FILES[name]}")
        except ModuleNotFoundError as error:
            raise ChecksBroken(
                f"expect.{name} needs {error.name}, which is not in this environment"
            ) from error
        return functools.partial(getattr(module, name), self._bench)
