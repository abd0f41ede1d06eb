"""Getting libraries in the background while pages are read: one at a time, asked about by key."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from starlette.requests import HTTPConnection

from marathon.core.errors import MarathonError
from marathon.web.language import say

log = logging.getLogger(__name__)

Progress = Callable[[str, float, float, str], None]
Work = Callable[[Progress], object]


@dataclass(frozen=True)
class Install:
    """How far it is: `share` from 0 to 1, what is being done, and why it ended if it did not succeed."""

    running: bool
    share: float = 0.0
    sentence: str = ""
    fault: str = ""
    mend: str = ""


class Installs:
    """What is being got, and what became of what was got before."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, Install] = {}

    def state(self, key: str) -> Install | None:
        """None: nobody asked for it since the start."""
        with self._lock:
            return self._known.get(key)

    def start(self, key: str, work: Work) -> None:
        """Begin, unless it is under way already."""
        with self._lock:
            known = self._known.get(key)
            if known and known.running:
                return
            self._known[key] = Install(running=True, sentence=say("Getting ready."))
        threading.Thread(target=self._run, args=(key, work), name=f"install-{key}", daemon=True).start()

    def _run(self, key: str, work: Work) -> None:
        try:
            work(lambda _phase, done, total, sentence: self._tell(key, done, total, sentence))
        except MarathonError as fault:
            self._end(key, fault=fault.what, mend=fault.mend)
        except Exception:
            log.exception("getting %s broke", key)
            self._end(key, fault=say("It broke off, and this is our mistake."), mend=say("Try it once more."))
        else:
            self._end(key)

    def _tell(self, key: str, done: float, total: float, sentence: str) -> None:
        share = min(max(done / total, 0.0), 1.0) if total else 0.0
        with self._lock:
            self._known[key] = replace(self._known[key], share=share, sentence=sentence)

    def _end(self, key: str, *, fault: str = "", mend: str = "") -> None:
        with self._lock:
            self._known[key] = replace(self._known[key], running=False, fault=fault, mend=mend)


def installs(connection: HTTPConnection) -> Installs:
    """The one of this application."""
    state = connection.app.state
    if not hasattr(state, "installs"):
        state.installs = Installs()
    found: Installs = state.installs
    return found
