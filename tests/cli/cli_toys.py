"""Where the toy path lies."""

from __future__ import annotations

import pathlib

TOY_PATH = pathlib.Path(__file__).parent.parent / "toy_path"
