"""The libraries that specializations need: which are here, getting them, removing them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from marathon.app import settings
from marathon.app.parts import Marathon
from marathon.core.environment import EnvironmentStatus
from marathon.core.errors import NotFound

Progress = Callable[[str, float, float, str], None]
"""Told the phase, what is done of what total, and a sentence. An exception out of it stops the work."""


@dataclass(frozen=True)
class EnvironmentRow:
    """An environment, the titles of the specializations that use it, and what there is of it.

    `frameworks` are those on offer; `framework` is the one that the learner would get with it, or "".
    """

    key: str
    titles: tuple[str, ...]
    frameworks: tuple[str, ...]
    framework: str
    status: EnvironmentStatus

    @property
    def ready(self) -> bool:
        return self.status.state == "ready"


def list_environments(m: Marathon) -> tuple[EnvironmentRow, ...]:
    """Every environment of the path in its order; Marathon's own, which is always there, is left out."""
    keys = dict.fromkeys(one.environment for one in m.path.specializations if one.environment)
    return tuple(find_environment(m, key) for key in keys)


def find_environment(m: Marathon, key: str) -> EnvironmentRow:
    """One environment, by its key or by the id of a specialization that uses it.

    Raises:
        NotFound: there is none.
    """
    users = [one for one in m.path.specializations if key in (one.environment, one.id)]
    if not users or not users[0].environment:
        raise NotFound("environment", key, [one.environment for one in m.path.specializations])
    key = users[0].environment
    users = [one for one in m.path.specializations if one.environment == key]
    frameworks = tuple(dict.fromkeys(name for one in users for name in one.frameworks))
    framework = _chosen(m, frameworks)
    status = m.environments.status(key, framework)
    return EnvironmentRow(key, tuple(one.title for one in users), frameworks, framework, status)


def add_environment(
    m: Marathon, key: str, framework: str | None = None, progress: Progress | None = None
) -> EnvironmentRow:
    """Get the libraries of a specialization, for `framework` or the learner's own; goes on where it stopped.

    Raises:
        NotFound: there is no such environment or framework.
        EnvironmentTrouble: they could not be had; what is there of them is kept.
    """
    row = find_environment(m, key)
    if framework and framework not in row.frameworks:
        raise NotFound("framework", framework, row.frameworks)
    m.environments.create(row.key, row.framework if framework is None else framework, progress=progress)
    return find_environment(m, key)


def remove_environment(m: Marathon, key: str) -> bool:
    """Remove the libraries of a specialization from this computer; whether there were any."""
    return bool(m.environments.remove(find_environment(m, key).key))


def _chosen(m: Marathon, frameworks: tuple[str, ...]) -> str:
    if not frameworks:
        return ""
    chosen = settings.get(m).framework
    return chosen if chosen in frameworks else frameworks[0]
