"""Measures, keeps the results in docs/benchmarks.json, and writes docs/benchmarks.md from them.

python -m bench                        everything, each benchmark in a process of its own
python -m bench verdict start          these, the other results stay
python -m bench verdict --rounds 5     quicker, and less sure
python -m bench page                   only write the page again
"""

from __future__ import annotations

import argparse
import importlib
import subprocess
import sys
import time
from collections.abc import Sequence

from bench import page, results

EVERYTHING = page.ORDER


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("names", nargs="*", choices=[*EVERYTHING, "page", []], metavar="NAME",
                        help=f"of {', '.join(EVERYTHING)}, page")  # fmt: skip
    parser.add_argument("--rounds", type=int, help="how often everything is done, where a benchmark counts")
    parser.add_argument("--try", action="store_true", dest="trying", help="only print, keep nothing")
    given = parser.parse_args()
    failed = []
    if len(given.names) == 1:
        one(given.names[0], given.rounds, keeping=not given.trying)
    else:
        failed = each(given.names or EVERYTHING, sys.argv[1 + len(given.names) :])
    return int(bool(failed))


def each(names: Sequence[str], options: Sequence[str]) -> list[str]:
    """Each in a process of its own, so that nothing is left warm for it; the names of those that failed."""
    failed = []
    for name in names:
        started = time.monotonic()
        done = subprocess.run([sys.executable, "-m", "bench", name, *options], check=False)
        print(f"\n{name}: {time.monotonic() - started:.0f} seconds\n", flush=True)
        if done.returncode:
            failed.append(name)
    print(f"failed: {', '.join(failed)}" if failed else f"The page is {page.PAGE}.")
    return failed


def one(name: str, rounds: int | None, *, keeping: bool) -> None:
    if name != "page":
        module = importlib.import_module(f"bench.{name}")
        section = module.measure(**({"rounds": rounds} if rounds else {}))
        print(section.text(), flush=True)
        if not keeping:
            return
        results.keep(name, section)
    page.write()


if __name__ == "__main__":
    sys.exit(main())
