"""Judges the whole corpus as the user who runs it and, if that is root, as an ordinary user too; prints the count.

    python tests/engine/attacks/run.py [--quick] [FAMILY ...]

The exit status is 1 if an attack passed, was not told plainly, or harmed anybody.
"""

from __future__ import annotations

import argparse
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[2] / "src"
sys.path[:0] = [str(SOURCE), str(HERE), str(HERE.parent)]

import arena as arenas  # noqa: E402
import corpus  # noqa: E402
from ordinary import ORDINARY, become_ordinary  # noqa: E402

from marathon.engine import Judge  # noqa: E402

AT_ONCE = 4


def main() -> int:
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("families", nargs="*")
    wanted.add_argument("--quick", action="store_true", help="leave out what takes seconds")
    wanted.add_argument("--ordinary", action="store_true", help="become an ordinary user first; needs root")
    given = wanted.parse_args()
    if given.ordinary:
        folders = {str(Path(python).parents[1]) for python in arenas.pythons().values()}
        become_ordinary(ORDINARY, (str(HERE.parents[2]), *sorted(folders)))
    status = judge_all(given)
    if os.geteuid() == 0 and not given.ordinary:
        status |= subprocess.run(
            [sys.executable, __file__, "--ordinary", *sys.argv[1:]], check=False
        ).returncode
    return status


def judge_all(given: argparse.Namespace) -> int:
    attacks = [
        attack
        for attack in corpus.attacks()
        if not (given.quick and attack.slow) and (not given.families or attack.family in given.families)
    ]
    skipped = [attack for attack in attacks if arenas.lacks(attack)]
    started = time.monotonic()
    with Judge(arenas.pythons().get) as judge, arenas.opened(judge) as arena:
        judge.warm_up()
        faults = judge_together(arena, [attack for attack in attacks if attack not in skipped])
        left = arena.leftovers()
        tier = judge.isolation().tier
    for name, what in [*faults.items(), *(("left behind", [each]) for each in left)]:
        print(f"{name}\n  " + "\n  ".join(what))
    passes = sum("it passed" in what for what in faults.values())
    user = "root" if os.geteuid() == 0 else "an ordinary user"
    print(
        f"as {user}, tier {tier}: {len(attacks) - len(skipped)} attacks, {passes} passes, "
        f"{len(faults) - passes} other faults, {len(left)} things left behind, {len(skipped)} skipped, "
        f"in {time.monotonic() - started:.0f} s"
    )
    return int(bool(faults or left))


def judge_together(arena: arenas.Arena, attacks: list[corpus.Attack]) -> dict[str, list[str]]:
    """Several at once, as in service: most of them wait."""
    waiting: queue.SimpleQueue[corpus.Attack] = queue.SimpleQueue()
    for attack in attacks:
        waiting.put(attack)
    faults: dict[str, list[str]] = {}

    def work() -> None:
        while True:
            try:
                attack = waiting.get_nowait()
            except queue.Empty:
                return
            if found := arena.faults_of(attack):
                faults[attack.id] = found

    threads = [threading.Thread(target=work) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return faults


if __name__ == "__main__":
    sys.exit(main())
