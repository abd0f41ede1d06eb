"""Playing with an explorable: what is expected first, and which setting answers its task."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any

from marathon.app.find import find_block
from marathon.app.recall import remember
from marathon.app.wiring import Marathon
from marathon.core.blocks import Explorable
from marathon.core.curriculum import Place
from marathon.core.errors import PathTrouble, WrongUse


@dataclass(frozen=True)
class Control:
    """One thing to set, and the values it can have, in order."""

    name: str
    label: str
    values: tuple[Any, ...]


@dataclass(frozen=True)
class Play:
    """An explorable with every frame it can show, in the order of its controls' values.

    `frames` are plain data as format.md describes; `verdicts` tell which settings answer the task, and why.
    """

    title: str
    controls: tuple[Control, ...]
    ask: str
    options: tuple[str, ...]
    answer: str
    task: str
    frames: tuple[dict[str, Any], ...]
    verdicts: tuple[tuple[bool, str], ...]


def open_explorable(m: Marathon, lesson_id: str, block_id: str) -> Play:
    """The explorable with all its frames.

    Raises:
        NotFound: there is no such lesson or explorable.
        PathTrouble: its frames are not there, or cannot be read.
    """
    place, block = find_block(m, lesson_id, block_id, Explorable)
    return read_play(m, place, block.id)


def read_play(m: Marathon, place: Place, block_id: str) -> Play:
    """As `open_explorable`, for a place that is known already."""
    file = m.root / place.lesson.folder / "explorables" / f"{block_id}.json"
    try:
        return _play(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as fault:
        what, mend = "The frames of an explorable cannot be read.", "Run `marathon render` on the lesson."
        raise PathTrouble(what, where=str(file), mend=mend) from fault


def expect(m: Marathon, lesson_id: str, block_id: str, choice: int) -> str:
    """Remember what somebody expects before they play; the text of the option they chose."""
    place, block = find_block(m, lesson_id, block_id, Explorable)
    play = read_play(m, place, block.id)
    if not 0 <= choice < len(play.options):
        raise WrongUse(f"There is no option {choice} here.", mend=f"There are {len(play.options)} options.")
    agreed = play.options[choice] == play.answer if play.answer else None
    remember(m, ("prediction", place.lesson.id, {"block": block.id, "choice": choice, "agreed": agreed}))
    return play.options[choice]


def try_setting(m: Marathon, lesson_id: str, block_id: str, setting: int) -> tuple[bool, str]:
    """Give a setting (the number of its frame) as the answer to the task: whether it is, and why."""
    place, block = find_block(m, lesson_id, block_id, Explorable)
    play = read_play(m, place, block.id)
    of = len(play.verdicts)
    if not 0 <= setting < of:
        raise WrongUse(f"There is no setting {setting} here.", mend=f"There are {of} settings.")
    right, sentence = play.verdicts[setting]
    happened = {"question": block.id, "choice": setting, "right": right, "confidence": None}
    remember(m, ("answer", place.lesson.id, happened))
    return right, sentence


def _play(document: dict[str, Any]) -> Play:
    labels = document.get("labels", {})
    controls = tuple(
        Control(name, labels.get(name, name), tuple(values)) for name, values in document["controls"].items()
    )
    frames = document["frames"]
    if len(frames) != math.prod(len(control.values) for control in controls):
        raise ValueError("a frame is missing")
    return Play(
        title=document["title"],
        controls=controls,
        ask=document.get("ask", ""),
        options=tuple(map(str, document.get("options", ()))),
        answer=str(document.get("answer", "")),
        task=document.get("task", ""),
        frames=tuple(each["frame"] for each in frames),
        verdicts=tuple((bool(each["right"]), each["verdict"]) for each in frames if "verdict" in each),
    )
