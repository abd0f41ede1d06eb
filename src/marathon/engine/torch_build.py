"""Keeps several gigabytes of parts for graphics cards off a Linux computer that has no use for them."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from marathon.core.errors import EnvironmentTrouble
from marathon.engine.pip_progress import run_pip

VARIABLE = "MARATHON_TORCH_INDEX"
ANY = "any"
_FOR_CARDS = ("nvidia-", "cuda-", "triton")


def index_arguments(python: str, pin: str) -> list[str]:
    """What pip is told so that it takes the build for processors.

    With $MARATHON_TORCH_INDEX that is the index to look at as well; the word `any` allows every build.

    Raises:
        EnvironmentTrouble: pip would take a build for graphics cards, and nobody said that it may.
    """
    wanted = os.environ.get(VARIABLE, "")
    if wanted == ANY or not sys.platform.startswith("linux"):
        return []
    if wanted:
        return ["--extra-index-url", wanted]
    if _is_for_cards(_what_pip_would_take(python, pin)):
        raise EnvironmentTrouble(
            "On this computer pip would fetch PyTorch for graphics cards, several gigabytes.",
            mend=f"Set {VARIABLE} to the address of PyTorch's own package index for processors "
            f"(docs/learners/frameworks.md says how), or to `{ANY}` to take it as it is.",
        )
    return []


def _what_pip_would_take(python: str, pin: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        arguments = ["install", "--dry-run", "--no-deps", "--ignore-installed", "--report", str(report), pin]
        run_pip(python, arguments, tell=lambda *_: None)
        taken = json.loads(report.read_text(encoding="utf-8"))["install"]
    metadata: dict[str, Any] = taken[0]["metadata"]
    return metadata


def _is_for_cards(metadata: dict[str, Any]) -> bool:
    if "+cpu" in metadata["version"]:
        return False
    return any(need.lower().startswith(_FOR_CARDS) for need in metadata.get("requires_dist", []))
