"""Running the code of a review card: in advance for what it prints, and on request as it was changed."""

from __future__ import annotations

from concurrent.futures import Future, wait

from marathon.app.choices import framework_for
from marathon.app.lesson_files import read_lesson_files
from marathon.app.needs import require_environment
from marathon.app.outputs import MODULE, Output, key_of
from marathon.app.parts import Marathon
from marathon.app.sites import read_site
from marathon.core.blocks import Card
from marathon.core.cards import WRITE, Choice, choice_for, code_to_run, wants_output
from marathon.core.curriculum import Place
from marathon.core.deck import Item
from marathon.core.task import JudgeTask
from marathon.core.verdict import RunResult


def ask_output(m: Marathon, place: Place, code: str) -> Future[Output]:
    """What code prints, now or soon.

    Raises:
        EnvironmentTrouble: the libraries that it needs are not on this computer.
    """
    framework = framework_for(m, place)
    special = place.runs_with
    require_environment(m, place.runs_with, framework)
    pins = "".join(_pins(m, file) for file in special.requirements.values())
    surroundings = f"{special.environment} {framework} {pins}{_beside(m, place)}"
    key = key_of(code, surroundings)
    return m.outputs.get(key, lambda: card_task(m, place, code))


def output_within(m: Marathon, place: Place, code: str, *, seconds: float) -> Output | None:
    """What code prints, if that is known after some seconds at the latest."""
    asked = ask_output(m, place, code)
    wait([asked], timeout=seconds)
    if not asked.done() or asked.cancelled() or asked.exception() is not None or asked.result().lost:
        return None
    return asked.result()


def run_card(m: Marathon, place: Place, code: str) -> RunResult:
    """Run code of a card, as it is or as the learner changed it.

    Raises:
        EnvironmentTrouble: the libraries that it needs are not on this computer.
    """
    require_environment(m, place.runs_with, framework_for(m, place))
    return m.judge.run(card_task(m, place, code))


def get_ready(m: Marathon, item: Item, count: int) -> None:
    """Begin to find out what a card will print, so that it is known when the card is turned."""
    if item.card:
        for code in codes(item.card, choice_for(item.card, count)):
            ask_output(m, item.place, code)


def codes(card: Card, choice: Choice) -> tuple[str, ...]:
    """What has to be run before an answer to a card can be shown, with one choice of what varies."""
    return (code_to_run(card, choice),) if card.kind == WRITE or wants_output(card) else ()


def card_task(m: Marathon, place: Place, code: str) -> JudgeTask:
    """The task of running code of a card, beside the files of its lesson."""
    special = place.runs_with
    return JudgeTask(
        module=MODULE,
        files={**read_lesson_files(m.root, place.lesson), f"{MODULE}.py": code.encode("utf-8")},
        checks="",
        environment=special.environment,
        preload=special.preload,
        framework=framework_for(m, place),
        site=read_site(m.root, place.lesson.site),
    )


def _beside(m: Marathon, place: Place) -> str:
    """The files that the code may read, as a part of the key of what it prints."""
    return "".join(
        f" {name} {content!r}" for name, content in read_lesson_files(m.root, place.lesson).items()
    )


def _pins(m: Marathon, file: str) -> str:
    try:
        return (m.root / file).read_text(encoding="utf-8")
    except OSError:
        return ""
