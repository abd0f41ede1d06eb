"""The card that says which libraries a lesson needs, what getting them costs, and how far that is."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.environments import EnvironmentRow, find_environment
from marathon.app.wiring import Marathon
from marathon.core.curriculum import Place
from marathon.web.installs import Install
from marathon.web.language import say
from marathon.web.lesson_words import FRAMEWORK_NAMES
from marathon.web.wording import minutes_text


@dataclass(frozen=True)
class EnvironmentCard:
    """`state` is `missing`, `partial`, `broken`, `running`, `stopped` or `ready`."""

    key: str
    title: str
    state: str
    cost: str
    sentence: str = ""
    mend: str = ""
    share: float = 0.0


def environment_card(m: Marathon, place: Place, framework: str) -> EnvironmentCard | None:
    """The card for a lesson or an exercise; None when its libraries are there."""
    key = place.runs_with.environment
    if not key:
        return None
    status = m.environments.status(key, framework)
    if status.state == "ready":
        return None
    return describe(find_environment(m, key), None, framework)


def describe(row: EnvironmentRow, install: Install | None, framework: str) -> EnvironmentCard:
    """The card of an environment with what is under way."""
    status = row.status
    name = FRAMEWORK_NAMES.get(framework, "")
    title = (
        say("%(title)s, with %(framework)s", title=row.titles[0], framework=name) if name else row.titles[0]
    )
    card = EnvironmentCard(row.key, title, status.state, _cost(status.size_mb, status.minutes))
    if install is None:
        return card
    if install.running:
        return _with(card, "running", install)
    return card if status.state == "ready" else _with(card, "stopped", install)


def _with(card: EnvironmentCard, state: str, install: Install) -> EnvironmentCard:
    sentence = install.sentence if install.running else install.fault
    return EnvironmentCard(card.key, card.title, state, card.cost, sentence, install.mend, install.share)


def _cost(size_mb: int, minutes: int) -> str:
    size = f"{size_mb / 1000:.1f}\u00a0GB" if size_mb >= 1000 else f"{size_mb}\u00a0MB"
    return say("about %(size)s, about %(time)s", size=size, time=minutes_text(max(minutes, 1)))
