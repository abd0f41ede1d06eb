"""Finds the built scripts, styles and fonts by their plain names, and serves them for keeps."""

from __future__ import annotations

import json
import pathlib
import re

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER = pathlib.Path(__file__).parent / "static"
FOR_EVER = "public, max-age=31536000, immutable"
HASHED = re.compile(r"-[0-9A-Za-z]{8}\.\w+$")


class Assets:
    """Their names hold a hash of their content, and the manifest says which is current.

    It is read again when it changes, so that `npm run watch` needs no new start.
    """

    def __init__(self, folder: pathlib.Path = FOLDER) -> None:
        self.folder = folder
        self._names: dict[str, str] = {}
        self._read_at = -1

    @property
    def built(self) -> bool:
        return (self.folder / "manifest.json").is_file()

    def address(self, name: str) -> str:
        """`app.css` -> `/static/app-K3J2.css`; a name that was not built stays as it is."""
        return f"/static/{self._current().get(name, name)}"

    def has(self, name: str) -> bool:
        return name in self._current()

    def _current(self) -> dict[str, str]:
        manifest = self.folder / "manifest.json"
        try:
            changed = manifest.stat().st_mtime_ns
            if changed != self._read_at:
                self._names, self._read_at = json.loads(manifest.read_text("utf-8")), changed
        except (OSError, ValueError):
            return self._names
        return self._names


class KeptFiles(StaticFiles):
    """Static files; whose name holds a hash of their content may be kept for ever."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        if answer.status_code < 400 and HASHED.search(path):
            answer.headers["cache-control"] = FOR_EVER
        return answer
