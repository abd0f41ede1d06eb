"""Where path/ lies on this computer."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "MARATHON_PATH"

_PACKAGE = Path(__file__).resolve().parents[1]


def where_is_path(package: Path = _PACKAGE) -> Path:
    """The content: $MARATHON_PATH, else path/ of a checkout, else what was installed with the package."""
    if chosen := os.environ.get(VARIABLE):
        return Path(chosen).expanduser()
    checkout = package.parents[1] / "path"
    if package.parent.name == "src" and (checkout / "path.toml").is_file():
        return checkout
    return package / "_path"
