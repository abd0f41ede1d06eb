"""Makes ready what will be needed next, before it is needed."""

from __future__ import annotations

import threading
from contextlib import suppress

from marathon.app import card_code
from marathon.app.choices import framework_for
from marathon.app.find import find_exercise
from marathon.app.needs import ask_fingerprints, find_surroundings
from marathon.app.parts import Marathon
from marathon.app.progress import next_step
from marathon.app.review import sitting
from marathon.app.search import shelf
from marathon.core.deck import standing
from marathon.core.errors import EnvironmentTrouble
from marathon.core.queue import line_up


def warm_up(m: Marathon) -> None:
    """Start the processes that the learner's next lesson or exercise will want, and make search ready."""
    shelf(m)
    step = next_step(m)
    found = m.path.find_lesson(step.lesson) if step.lesson else next(m.path.places(), None)
    if found is None:
        return
    framework = framework_for(m, found)
    environment, preload = found.runs_with.environment, found.runs_with.preload
    if environment and m.environments.python(environment, framework) is None:
        return
    m.judge.warm_up(environment, preload, framework)
    m.kernels.warm_up(environment, framework, preload=preload)
    turn_cards(m)


def turn_cards(m: Marathon, most: int = 40) -> None:
    """Begin to find out what the cards of today print, so that each is there at once."""
    now = sitting(m)
    for item in line_up(now.found, now.record)[:most]:
        with suppress(EnvironmentTrouble):  # its card says so when it is shown
            card_code.get_ready(m, item, standing(item, now.record).count)


def get_ready(m: Marathon, exercise_id: str) -> threading.Thread:
    """Make ready what checking an exercise will want, while the learner reads; returns at once."""
    thread = threading.Thread(target=_get_ready, args=(m, exercise_id), name="get-ready", daemon=True)
    thread.start()
    return thread


def _get_ready(m: Marathon, exercise_id: str) -> None:
    # Being ready is a comfort: whoever checks is told what is missing, or what is wrong.
    with suppress(Exception):
        place, exercise = find_exercise(m, exercise_id)
        if exercise.questions:
            return
        framework = framework_for(m, place, exercise)
        surroundings = find_surroundings(m, place, exercise, framework)
        special = place.runs_with
        m.judge.warm_up(special.environment, special.preload, framework)
        ask_fingerprints(m, place, exercise, framework=framework, surroundings=surroundings)
