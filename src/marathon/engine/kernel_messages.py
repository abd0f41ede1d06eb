"""Turns the messages of the Jupyter protocol into what a cell says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from marathon.core.cell import CellEvent

# A drawing with thousands of marks is lighter as a picture of pixels.
LARGEST_SVG = 300_000
MOST_COMPLETIONS = 200
_SVG, _PNG = "image/svg+xml", "image/png"
# What Python appends to the message of a syntax error; the traceback says it in words.
_CELL_NAME = re.compile(r" \(<cell \d+>, line \d+\)$")
_SHOWN = {"execute_result": "result", "display_data": "display", "update_display_data": "update"}


def is_message(heard: Any) -> bool:
    """Whether it has the form of a message: a cell can send anything, and sign it too."""
    form = {"msg_type": str, "parent_header": dict, "content": dict}
    return isinstance(heard, Mapping) and all(isinstance(heard.get(key), kind) for key, kind in form.items())


def read_message(message: Mapping[str, Any]) -> CellEvent | None:
    """What the message says to a person; None when it says nothing to one."""
    try:
        return _read(message["msg_type"], message["content"])
    except (KeyError, TypeError, AttributeError):
        return None  # no kernel of ours says such things


def _read(kind: str, content: Mapping[str, Any]) -> CellEvent | None:
    if kind == "stream":
        return CellEvent("stream", name=str(content["name"]), text=str(content["text"]))
    if kind in _SHOWN:
        return _shown(kind, content)
    if kind == "clear_output":
        return CellEvent("clear")
    if kind == "error":
        lines = "\n".join(content["traceback"])
        text = _CELL_NAME.sub("", content["evalue"])
        return CellEvent("error", name=str(content["ename"]), text=text, traceback=lines)
    if kind == "input_request":
        return CellEvent("input", text=str(content["prompt"]), secret=bool(content["password"]))
    return None


def read_completions(content: Mapping[str, Any], at: int) -> tuple[list[str], int]:
    """What could stand there, and from where on it would; `at` is where the cursor is."""
    matches, start = content.get("matches"), content.get("cursor_start")
    if not isinstance(matches, list) or not isinstance(start, int):
        return [], at
    return [str(match) for match in matches[:MOST_COMPLETIONS]], start


def _shown(kind: str, content: Mapping[str, Any]) -> CellEvent:
    name = str(content.get("transient", {}).get("display_id", ""))
    return CellEvent(_SHOWN[kind], name=name, data=lighter(content["data"]))  # type: ignore[arg-type]


def lighter(bundle: Mapping[str, Any]) -> dict[str, str]:
    """The bundle as text, with either the drawing or the pixels of a picture, whichever suits it."""
    texts = {str(media): value if isinstance(value, str) else str(value) for media, value in bundle.items()}
    if _SVG in texts and _PNG in texts:
        del texts[_SVG if len(texts[_SVG]) > LARGEST_SVG else _PNG]
    return texts


def cut(event: CellEvent, characters: int) -> CellEvent:
    """The beginning of a printed text."""
    return replace(event, text=event.text[: max(characters, 0)])


def weight(event: CellEvent) -> tuple[int, int]:
    """How many characters of text, and of pictures, an event brings."""
    pictures = sum(len(text) for media, text in event.data.items() if media.startswith("image/"))
    words = sum(len(text) for media, text in event.data.items() if not media.startswith("image/"))
    return len(event.text) + words, pictures
