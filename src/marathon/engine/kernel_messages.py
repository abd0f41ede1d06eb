"""Turns the messages of the Jupyter protocol into what a cell says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from marathon.core.cell import CellEvent

# A drawing with thousands of marks is lighter as a picture of pixels.
LARGEST_SVG = 300_000
_SVG, _PNG = "image/svg+xml", "image/png"
# What Python appends to the message of a syntax error; the traceback says it in words.
_CELL_NAME = re.compile(r" \(<cell \d+>, line \d+\)$")
_SHOWN = {"execute_result": "result", "display_data": "display", "update_display_data": "update"}


def read_message(message: Mapping[str, Any]) -> CellEvent | None:
    """What the message says to a person; None when it says nothing to one."""
    kind, content = message["msg_type"], message["content"]
    if kind == "stream":
        return CellEvent("stream", name=content["name"], text=content["text"])
    if kind in _SHOWN:
        return _shown(kind, content)
    if kind == "clear_output":
        return CellEvent("clear")
    if kind == "error":
        lines = "\n".join(content["traceback"])
        text = _CELL_NAME.sub("", content["evalue"])
        return CellEvent("error", name=content["ename"], text=text, traceback=lines)
    if kind == "input_request":
        return CellEvent("input", text=content["prompt"], secret=bool(content["password"]))
    return None


def _shown(kind: str, content: Mapping[str, Any]) -> CellEvent:
    name = str(content.get("transient", {}).get("display_id", ""))
    return CellEvent(_SHOWN[kind], name=name, data=lighter(content["data"]))  # type: ignore[arg-type]


def lighter(bundle: Mapping[str, Any]) -> dict[str, str]:
    """The bundle as text, with either the drawing or the pixels of a picture, whichever suits it."""
    texts = {media: value if isinstance(value, str) else str(value) for media, value in bundle.items()}
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
