"""A zygote for the tests: jails itself, then runs one snippet after another, each in a child of its own.

Started as a script: argument 1 is a JSON object; afterwards one JSON object a line, in and out.
"""

import importlib
import json
import os
import signal
import sys
import textwrap
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from ordinary import become_ordinary

from marathon.engine.jail import Jail, JailSpec, prepare_zygote


def main() -> None:
    wanted = json.loads(sys.argv[1])
    if wanted["user"] is not None:
        become_ordinary(wanted["user"])
    held = prepare_zygote(
        JailSpec(
            boxes=wanted["boxes"],
            readable=tuple(wanted["readable"]),
            hidden=tuple(wanted["hidden"]),
            loopback=wanted["loopback"],
            without=frozenset(wanted["without"]),
        )
    )
    for name in wanted["preload"]:
        importlib.import_module(name)
    isolation = held.describe()
    say({
        "tier": isolation.tier,
        "missing": isolation.missing,
        "layers": sorted(held._layers),
        "owner": held.box_owner,
    })  # fmt: skip
    for line in sys.stdin:
        say(serve(held, json.loads(line)))


def say(document: dict) -> None:
    sys.stdout.write(json.dumps(document) + "\n")
    sys.stdout.flush()


def serve(held: Jail, request: dict) -> dict:
    listen, tell = os.pipe()
    child = held.fork_child()
    if child == 0:
        os.close(listen)
        be_child(held, request, tell)
    os.close(tell)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.setitimer(signal.ITIMER_REAL, request["seconds"])
    with os.fdopen(listen, "rb") as pipe:
        lines = [json.loads(line) for line in pipe.read().splitlines()]
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.setitimer(signal.ITIMER_REAL, 0)
    raised = next((line["raised"] for line in lines if "raised" in line), None)
    return {"told": [line["told"] for line in lines if "told" in line], "raised": raised, "ended": ended}


def be_child(held: Jail, request: dict, tell: int) -> None:
    def write(document: dict) -> None:
        os.write(tell, (json.dumps(document) + "\n").encode())

    try:
        held.enter_child(box=request["box"], keep_fds=(tell,))
        os.chdir(Path(request["box"], "work"))
        held.limit_child(**request["limits"])
        names = {"__name__": "snippet", "box": request["box"], "tell": lambda what: write({"told": what})}
        exec(textwrap.dedent(request["code"]), {**names, **request["names"]})
    except BaseException as error:
        write({"raised": [type(error).__name__, str(error), traceback.format_exc()[-2000:]]})
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    main()
