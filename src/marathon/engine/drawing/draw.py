"""Run by an environment's interpreter: draws one figure, or computes the frames of one explorable.

    python draw.py figure figures/two-valleys.py OUT.svg
    python draw.py explorable explorables/how-big-a-step.py OUT.json

What goes wrong in the author's code is told as its last line of standard error, with exit code 1.
"""

import importlib
import importlib.util
import io
import itertools
import json
import logging
import math
import pathlib
import sys
import traceback
from typing import Any

MOST_FRAMES = 400
MOST_CONTROLS = 3


class Wrong(Exception):  # noqa: N818 (said to authors: "Wrong: ...")
    """The file does not do what the format asks of it."""


def main(kind: str, source: str, target: str) -> int:
    """Write the picture or the frames of the file `source` to `target`."""
    here = pathlib.Path(__file__).parent
    sys.path[:0] = [str(here), str(pathlib.Path(source).parent)]
    try:
        text = figure(source) if kind == "figure" else explorable(source)
    except Exception as fault:  # noqa: BLE001 (the author's code may raise anything)
        tell(fault, source)
        return 1
    pathlib.Path(target).write_text(text, encoding="utf-8")
    return 0


def tell(fault: Exception, source: str) -> None:
    """The line of the author's file, and what happened there."""
    frames = [frame for frame in traceback.extract_tb(fault.__traceback__) if frame.filename == str(source)]
    inner = frames[-1].lineno if frames else 0
    line = fault.lineno if isinstance(fault, SyntaxError) else inner
    print(f"{line}\t{type(fault).__name__}: {fault}", file=sys.stderr)  # noqa: T201 (read by the renderer)


def load(source: str) -> Any:
    """The author's file as a module."""
    spec = importlib.util.spec_from_file_location("drawn", source)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figure(source: str) -> str:
    """The SVG of what the file's `draw` returns."""
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # the page has the face, we may not
    matplotlib = importlib.import_module("matplotlib")  # not at the top: explorables do without it
    matplotlib.use("svg")
    marathon_figures = importlib.import_module("marathon_figures")
    matplotlib.rcParams.update({**marathon_figures.STYLE, **marathon_figures.PICTURE})
    module = load(source)
    if not hasattr(module, "draw"):
        raise Wrong("there is no function `draw`")
    drawn = module.draw()
    if not hasattr(drawn, "savefig"):
        raise Wrong(f"`draw` returned {type(drawn).__name__}, not a figure")
    return svg(drawn, marathon_figures.WORDS)


def svg(drawn: Any, words: dict[str, str]) -> str:
    """The figure as text without a date, its words dark enough to be read."""
    colors, texts = importlib.import_module("matplotlib.colors"), importlib.import_module("matplotlib.text")
    for text in drawn.findobj(texts.Text):
        darker = words.get(colors.to_hex(text.get_color()))
        if darker:
            text.set_color(darker)
    held = io.StringIO()
    drawn.savefig(held, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    return "\n".join(line.rstrip() for line in held.getvalue().splitlines()) + "\n"


def explorable(source: str) -> str:
    """The frames of the file, for every setting of its controls, as JSON."""
    module = load(source)
    controls = checked_controls(getattr(module, "CONTROLS", None))
    settings = [dict(zip(controls, values, strict=True)) for values in itertools.product(*controls.values())]
    document: dict[str, Any] = {
        "title": needed(module, "TITLE"),
        "controls": controls,
        "labels": getattr(module, "LABELS", {}),
        "ask": getattr(module, "ASK", ""),
        "options": [str(option) for option in getattr(module, "OPTIONS", [])],
        "answer": str(getattr(module, "ANSWER", "")),
        "task": getattr(module, "TASK", ""),
        "frames": [one_frame(module, setting) for setting in settings],
    }
    if document["answer"] and document["answer"] not in document["options"]:
        raise Wrong("ANSWER is not one of OPTIONS")
    if document["task"] and not any(frame["right"] for frame in document["frames"]):
        raise Wrong("no setting is an answer to the TASK")
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def checked_controls(controls: Any) -> dict[str, list[Any]]:
    """Controls as lists of plain values."""
    if not isinstance(controls, dict) or not 1 <= len(controls) <= MOST_CONTROLS:
        raise Wrong("CONTROLS has to name one to three controls with their values")
    plainly = {name: plain(list(values), f"CONTROLS[{name!r}]") for name, values in controls.items()}
    count = math.prod(len(values) for values in plainly.values())
    if not 1 <= count <= MOST_FRAMES:
        raise Wrong(f"the controls have {count} settings together; 1 to {MOST_FRAMES} may be")
    return plainly


def needed(module: Any, name: str) -> str:
    """A text that the page cannot do without."""
    if not isinstance(getattr(module, name, None), str):
        raise Wrong(f"{name} is missing")
    return str(getattr(module, name))


def one_frame(module: Any, setting: dict[str, Any]) -> dict[str, Any]:
    """What is shown for one setting, and whether it answers the task."""
    if not hasattr(module, "frame"):
        raise Wrong("there is no function `frame`")
    told = {"at": setting, "frame": plain(module.frame(**setting), f"frame({setting})")}
    if getattr(module, "TASK", ""):
        right, sentence = module.verdict(**setting)
        told |= {"right": bool(right), "verdict": str(sentence)}
    return told


def plain(value: Any, where: str) -> Any:
    """The value as JSON knows it; numbers with six significant digits, which no screen can show more of."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {str(key): plain(each, where) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each, where) for each in value]
    if isinstance(value, float):
        if not math.isfinite(value):
            raise Wrong(f"{where} holds {value}, which cannot be shown")
        return float(f"{value:.6g}")
    if value is None or isinstance(value, (str, int)):
        return value
    raise Wrong(f"{where} holds a {type(value).__name__}; plain data is needed")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
