"""Build a zygote's jail: rehearse it in a throw-away process, leave out what fails, then do it for good."""

from __future__ import annotations

import json
import os
import platform
import signal
import sys
import tempfile
from pathlib import Path

from marathon.engine.jail import box as boxes
from marathon.engine.jail import kernel, layers, namespaces, report, rights, root
from marathon.engine.jail.held import Jail, furniture_of
from marathon.engine.jail.spec import Findings, JailSpec, Refused, building

GOOD = "good"
LONGEST_REHEARSAL = 20  # seconds
FONT_LISTS = "fontlist-*.json"


def prepare_zygote(spec: JailSpec) -> Jail:
    """Jail this process, which must have a single thread and go on to be a zygote or a one-shot worker.

    May return in another process than the one that called (the first of a process namespace); the caller
    then ends when that one does. Never fails for want of a layer: `describe` tells what is missing.
    """
    if sys.platform != "linux":
        return Jail(spec, _elsewhere())
    habit = signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    findings = find_layers(spec)
    _settle(spec, findings.layers)
    signal.signal(signal.SIGCHLD, habit)
    return Jail(spec, findings)


def _elsewhere() -> Findings:
    reason = f"{platform.system()} has nothing of the kind"
    return Findings(frozenset({layers.LIMITS}), dict.fromkeys(layers.ALL - {layers.LIMITS}, reason))


def find_layers(spec: JailSpec) -> Findings:
    """Which layers can be had on this machine, by this user, found out by trying."""
    is_root = rights.may_administer()
    wanted = layers.ALL if is_root else layers.ALL - {layers.STRANGER}
    reasons = dict.fromkeys(spec.without & wanted, report.ON_PURPOSE)
    for layer in spec.without:
        wanted = layers.without(wanted, layer, root=is_root)
    while (refused := _rehearse(spec, wanted)) is not None and refused.layer in wanted:
        remaining = layers.without(wanted, refused.layer, root=is_root)
        reasons.update(dict.fromkeys(wanted - remaining, refused.reason))
        wanted = remaining
    return Findings(wanted, reasons)


def _rehearse(spec: JailSpec, wanted: frozenset[str]) -> Refused | None:
    """Do everything in a process that then ends; what the system refuses first, if anything."""
    box = str(Path(spec.boxes, f"rehearsal-{os.getpid()}"))
    try:
        with building(layers.STRANGER):
            boxes.make_box(box, rights.STRANGER if layers.STRANGER in wanted else None)
        lines = _watch_rehearsal(spec, wanted, box)
    except Refused as refused:
        return refused
    finally:
        boxes.remove_box(box)
    if lines == [GOOD]:
        return None
    return Refused(*json.loads(lines[0])) if lines else Refused(_largest(wanted), "no reason was given")


def _watch_rehearsal(spec: JailSpec, wanted: frozenset[str], box: str) -> list[str]:
    listen, tell = os.pipe()
    actor = os.fork()
    if actor == 0:
        _act(spec, wanted, box, tell=tell)
    os.close(tell)
    with os.fdopen(listen, "rb") as told:
        lines = told.read().decode().splitlines()
    os.waitpid(actor, 0)
    return lines


def _largest(wanted: frozenset[str]) -> str:
    """What to leave out when nothing told why the rehearsal failed."""
    return next(layer for layer in (layers.STRANGER, *layers.WORDS) if layer in wanted)


def _act(spec: JailSpec, wanted: frozenset[str], box: str, *, tell: int) -> None:
    """Be the zygote and its child once; write what happened, and end."""
    signal.alarm(LONGEST_REHEARSAL)
    needed = [path for path in (os.__file__, *spec.all_readable()) if os.path.lexists(path)]
    try:
        _settle(spec, wanted)
        held = Jail(spec, Findings(wanted))
        child = held.fork_child()
        if child:
            os.waitpid(child, 0)
        else:
            held.enter_child(box=box, keep_fds=(tell,))
            _look_around(needed, wanted, box)
            os.write(tell, GOOD.encode())
    except Refused as refused:
        os.write(tell, json.dumps([refused.layer, refused.reason]).encode())
    except Exception as error:  # noqa: BLE001  whatever goes wrong here is a reason to do without
        os.write(tell, json.dumps([_largest(wanted), str(error)]).encode())
    finally:
        os._exit(0)


def _look_around(needed: list[str], wanted: frozenset[str], box: str) -> None:
    """A cell in which the child cannot read its libraries or write its own files is of no use."""
    Path(box, boxes.WORK, "probe").write_text("", "utf-8")
    for path in needed:
        if not os.access(path, os.R_OK):
            layer = layers.STRANGER if layers.STRANGER in wanted else layers.MOUNT
            raise Refused(layer, f"another user id could not read {path}")


def _settle(spec: JailSpec, wanted: frozenset[str]) -> None:
    """Take the layers that stand around the zygote itself."""
    if layers.USER in wanted and not rights.may_administer():
        with building(layers.USER):
            namespaces.own_user()
    site = _build_root(spec) if layers.MOUNT in wanted else None
    with building(layers.NET):
        if layers.NET in wanted:
            namespaces.own_network(loopback=False)
    with building(layers.IPC):
        if layers.IPC in wanted:
            namespaces.own_names()
    with building(layers.PID):
        if layers.PID in wanted:
            namespaces.own_processes()
    if site is not None:
        _move_into(site, own_proc=layers.PROC in wanted)


def _build_root(spec: JailSpec) -> str:
    with building(layers.MOUNT):
        kernel.unshare(kernel.NEWNS)
        return root.build(furniture_of(spec))


def _move_into(site: str, *, own_proc: bool) -> None:
    fonts = _font_lists()
    with building(layers.PROC if own_proc else layers.MOUNT):
        root.show_processes(site, own=own_proc)
    with building(layers.MOUNT):
        root.move_in(site)
    home = Path(root.WARM_HOME)
    for name in ("HOME", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        os.environ[name] = str(home)
    tempfile.tempdir = str(home)
    for name, content in fonts.items():
        (home / name).write_bytes(content)


def _font_lists() -> dict[str, bytes]:
    """Matplotlib's lists of the fonts on this machine, which take seconds to make anew."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser()
    folder = Path(os.environ.get("MPLCONFIGDIR") or Path(cache, "matplotlib"))
    try:
        return {path.name: path.read_bytes() for path in folder.glob(FONT_LISTS)}
    except OSError:
        return {}
