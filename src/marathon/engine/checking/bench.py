"""What the fixtures need to know of the attempt; made before forking, filled in the fork."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from marathon.engine.checking.peer import JudgePeer
from marathon.engine.checking.reporting import Reporter
from marathon.engine.site.server import SiteServer


class Bench:
    """One per judge process: it judges one attempt and ends."""

    def __init__(self, reporter: Reporter) -> None:
        self.reporter = reporter
        self._peer: JudgePeer | None = None
        self.folder = Path()
        self.job: dict[str, Any] = {}
        self.site: SiteServer | None = None
        # Why Python cannot read the submission, if a check found that out by running it as a program.
        self.unreadable: Exception | None = None

    def prepare(self, peer: JudgePeer, folder: Path, job: dict[str, Any]) -> None:
        self._peer, self.folder, self.job = peer, folder, job

    @property
    def peer(self) -> JudgePeer:
        if self._peer is None:
            raise RuntimeError("the judge has no sandbox")
        return self._peer

    @property
    def seed(self) -> int:
        return int(self.job["seed"])
