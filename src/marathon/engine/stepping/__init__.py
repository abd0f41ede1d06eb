"""Steps through a program: a script for the sandbox, and the files that it is run with."""

from __future__ import annotations

import json
from pathlib import Path

SCRIPT = "marathon_steps"
MARK = "\x1e"
_SOURCE = Path(__file__).with_name("tracer.py")


def tracer() -> str:
    """The script's text; a change of it makes what was computed in advance stale."""
    return _SOURCE.read_text(encoding="utf-8")


def files_for(code: str, name: str) -> dict[str, bytes]:
    """What lies in the sandbox: the script, the program under its `name`, and which of them is meant."""
    return {
        f"{SCRIPT}.py": tracer().encode(),
        f"{SCRIPT}.json": json.dumps({"file": name, "mark": MARK}).encode(),
        name: code.encode(),
    }


def document_in(output: str) -> str:
    """The document in what the script printed; empty where it came to none."""
    return output.rpartition(MARK)[2] if MARK in output else ""
