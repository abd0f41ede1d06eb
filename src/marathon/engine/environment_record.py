"""The small file in an environment's folder that says which of its parts are finished."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

_NAME = "marathon-environment.json"
_VERSION = 1


def interpreter(folder: Path) -> Path:
    """Where the folder's interpreter is, or would be."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def packages_folder(folder: Path) -> Path:
    """Where the folder's packages are, or would be."""
    if sys.platform == "win32":
        return folder / "Lib" / "site-packages"
    return folder / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"


def finished(folder: Path) -> dict[str, str]:
    """The finished parts and the digests of what they were made from; empty where nothing is known."""
    try:
        record = json.loads((folder / _NAME).read_text(encoding="utf-8"))
        return dict(record["finished"]) if record["version"] == _VERSION else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def finish(folder: Path, part: str, digest: str) -> None:
    """Note that `part` is finished; at once or not at all, so that a half-made part is never used."""
    text = json.dumps({"version": _VERSION, "finished": {**finished(folder), part: digest}}, indent=1)
    fresh = folder / f"{_NAME}.{os.getpid()}"
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(folder / _NAME)


def forget(folder: Path) -> None:
    """Let nothing of the folder count as finished."""
    (folder / _NAME).unlink(missing_ok=True)
