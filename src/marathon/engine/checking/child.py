"""The judge's process for one attempt: runs the checks against the sandbox and reports each of them."""

from __future__ import annotations

import os
import random
import socket
import sys
import time
from pathlib import Path
from typing import Any

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.compiled import Compiled
from marathon.engine.checking.decorating import watch_decorators
from marathon.engine.checking.fixtures import Fixtures
from marathon.engine.checking.importer import Importer
from marathon.engine.checking.lending import Lender
from marathon.engine.checking.patches import follow_patches
from marathon.engine.checking.peer import JudgePeer, SandboxGone
from marathon.engine.checking.plain_values import let_json_read
from marathon.engine.checking.policy import Named
from marathon.engine.checking.problems import problem_of
from marathon.engine.checking.reporting import Reporter
from marathon.engine.checking.session import PreparedSession
from marathon.engine.checking.smallest import hurry_hypothesis
from marathon.engine.checking.sources import offer_sources
from marathon.engine.checking.standins import StandIns
from marathon.engine.frames import Channel
from marathon.engine.jail import confine_judge
from marathon.engine.settling import settle_while_waiting
from marathon.engine.site.server import serve, start_site


class Prepared:
    """Everything that does not depend on the attempt; made in the zygote."""

    def __init__(self) -> None:
        self.reporter = Reporter()
        self.bench = Bench(self.reporter)
        hurry_hypothesis()
        self.session = PreparedSession([self.reporter, Fixtures(self.bench)])


class Attempt:
    """One attempt, in the process that exists for it alone."""

    def __init__(
        self, prepared: Prepared, channel: Channel, job: dict[str, Any], descriptors: list[int]
    ) -> None:
        self.prepared, self.channel, self.job = prepared, channel, job
        self.folder = Path(job["folder"])
        self.work = Path(job["box"]) / "work"
        self.ends = time.monotonic() + float(job["limits"]["total_seconds"])
        self.peer = JudgePeer(
            socket.socket(fileno=descriptors[0]),
            pid=job["pid"],
            call_seconds=float(job["limits"]["call_seconds"]),
            ends=self.ends,
            folder=str(self.work),
            checks=str(self.folder),
        )
        self.importer = Importer(self.peer, frozenset(job["modules"]), job["module"])
        self.site = start_site(job["site"], descriptors[1]) if job["site"] else None

    def run(self) -> None:
        file = self._lay_out()
        self._prepare_process()
        reporter = self.prepared.reporter
        reporter.peer, reporter.send, reporter.revive = self.peer, self.channel.send, self.revive
        reporter.ends, reporter.brief = self.ends, bool(self.job.get("brief"))
        self.prepared.bench.prepare(self.peer, self.folder, self.job)
        self.prepared.bench.site = self.site
        self.peer.lender = Lender(self.folder, self.work.parent / "tmp" / "lent")
        names, modules = self.job["names"], frozenset(self.job["modules"])
        self.importer.expect(names, self.job["module"])
        self.peer.trust.named = Named(names, modules)
        sys.meta_path.insert(0, self.importer)
        self.importer.namesakes.install()
        let_json_read(self.peer)
        offer_sources(self.job["files"])
        self.surroundings = follow_patches(self.peer, self.importer, self.work)
        watch_decorators(self.peer.policy)
        compiled = Compiled(file, self.job["compiled"])
        compiled.install()
        ended = self.prepared.session.run(file, Path(self.job["box"]) / "tmp")
        fresh = compiled.data if compiled.is_new else None
        self.channel.send(["done", self._summary(ended, file) | {"compiled": fresh}])

    def _lay_out(self) -> Path:
        for name, data in self.job["secrets"].items():
            target = self.folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        file: Path = self.folder / str(self.job["checks_name"])
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self.job["checks"], encoding="utf-8")
        return file

    def _prepare_process(self) -> None:
        os.chdir(self.work)
        os.environ["HOME"] = str(self.work.parent / "home")  # what `~` means is the same on both sides
        os.umask(0)  # the sandbox may run as somebody else, and shall be able to change what checks write
        sys.argv = [str(self.job["checks_name"])]
        sys.dont_write_bytecode = True
        confine_judge([str(self.folder), str(Path(self.job["box"]).parent)])
        random.seed(self.job["seed"])
        self.peer.watch_answers()

    def revive(self) -> None:
        """A new sandbox in place of one that is lost, as long as there is time."""
        if time.monotonic() > self.ends:
            return
        self.channel.send(["revive"])
        answer, descriptors = self.channel.receive_with_descriptors()
        pid, box = answer
        self.peer.reconnect(socket.socket(fileno=descriptors[0]), int(pid))
        if self.site is not None:
            self.site.listen(socket.socket(fileno=descriptors[1]))
        self._move_to(Path(box))
        try:
            self.importer.bind_again()
        except (Exception, SandboxGone):  # noqa: BLE001  # it was loaded before; the next check will tell
            return

    def _move_to(self, box: Path) -> None:
        """The new sandbox lives in another box, and so do the working and temporary folders from now on."""
        self.work = box / "work"
        os.chdir(self.work)
        os.environ["HOME"] = str(box / "home")
        self.peer.folder = str(self.work)
        if self.peer.lender is not None:
            self.peer.lender.moved(box / "tmp" / "lent")
        self.surroundings.moved(self.work)
        self.prepared.session.use_temporary(box / "tmp")

    def _summary(self, ended: str, file: Path) -> dict[str, Any]:
        reporter = self.prepared.reporter
        problem = problem_of(self.importer, self.prepared.bench, ended)
        listed = StandIns(self.importer).collect(self.prepared.session, file) if reporter.broken else []
        return {"problem": problem, "listed": listed, "printed": "", "complaint": self.peer.complaint}


def main(channel: Channel, prepared: Prepared) -> None:
    """Wait for the job, judge, and end."""
    settle_while_waiting(channel.socket)
    job, descriptors = channel.receive_with_descriptors()
    if "serve" in job:  # a small web for somebody else's sandbox, until nobody wants it any more
        serve(channel, job["serve"], descriptors[0])
    Attempt(prepared, channel, job, descriptors).run()
    os._exit(0)
