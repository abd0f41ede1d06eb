"""Finds the built scripts, styles and fonts by their plain names, and serves them for keeps."""

from __future__ import annotations

import json
import pathlib
import re

from starlette.datastructures import Headers
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
    """Static files, in the compressed form that the build put beside them where the browser takes it.

    Those whose name holds a hash of their content may be kept for ever.
    """

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        if answer.status_code == 200 and self._packed(path) and "gzip" in _accepted(scope):
            kind = answer.headers["content-type"]
            answer = await super().get_response(f"{path}.gz", scope)
            answer.headers.update(
                {"content-type": kind, "content-encoding": "gzip", "vary": "accept-encoding"}
            )
        if answer.status_code < 400 and HASHED.search(path):
            answer.headers["cache-control"] = FOR_EVER
        return answer

    def _packed(self, path: str) -> bool:
        return self.directory is not None and pathlib.Path(self.directory, f"{path}.gz").is_file()


def _accepted(scope: Scope) -> str:
    return Headers(scope=scope).get("accept-encoding", "")
