"""Run by an environment's interpreter: a Jupyter kernel for one lesson, which ends when Marathon does.

Where zygotes are forked, a child of theirs takes `make_app` alone.

It stands alone: Python's own library, ipykernel, and the loader of data sets beside this file.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import importlib.util
import os
import pathlib
import re
import shutil
import signal
import sys
import time
import traceback
import warnings
from types import ModuleType
from typing import Any

HERE = pathlib.Path(__file__).parent
# Characters of one printed text or picture: more than any cell may say in all.
LONGEST = 8_000_000
_CELL = re.compile(r"<cell (\d+)>")
_PLACE = re.compile(r'File "<cell (\d+)>", line (\d+)(?:, in (\S+))?')


def main() -> None:
    """Start the kernel that the connection file describes, and serve until told to stop."""
    asked = _read_arguments()
    end_together(pathlib.Path(asked.file).parent)
    limit_memory(asked.memory_mb)
    app = make_app(asked.file)
    for module in filter(None, asked.preload.split(",")):
        _import_quietly(module)
    app.start()


def make_app(connection_file: str) -> Any:
    """The kernel that the file describes, ready to be started."""
    from ipykernel.kernelapp import IPKernelApp  # noqa: PLC0415 (takes long; the limits come first)
    from traitlets.config import Config  # noqa: PLC0415

    app: Any = IPKernelApp.instance(config=Config(_SETTINGS))
    app.initialize(["-f", connection_file, "--quiet"])
    _keep_messages_short(app.session)
    prepare(app.shell)
    return app


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("-f", dest="file", required=True)
    parser.add_argument("--memory-mb", type=int, default=0)
    parser.add_argument("--preload", default="")
    return parser.parse_args()


_SETTINGS: dict[str, dict[str, Any]] = {
    "HistoryManager": {"enabled": False},
    "IPCompleter": {"use_jedi": False},  # which looks at the text alone, and takes seconds at first
    "InlineBackend": {"figure_formats": {"svg", "png"}},
    "InteractiveShell": {"colors": "nocolor"},
    # A cell is Python: whoever types `ls` in it meets the same NameError as anywhere else.
    "MagicsManager": {"auto_magic": False},
}


def end_together(folder: pathlib.Path) -> None:
    """End this process when Marathon ends, and whatever it started when it ends itself, however that happens.

    ipykernel looks at its parent once a second; on Linux the system tells at once. A guard, which does
    nothing else, outlives this process by a moment, removes its folder and ends its group: a killed process
    cannot do that itself.
    """
    if sys.platform == "win32":
        return
    kernel = os.getpid()
    if os.fork() == 0:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for the cell
        signal.signal(signal.SIGUSR1, lambda *_: None)  # ends the nap
        _ask_for(signal.SIGUSR1)
        while os.getppid() == kernel:
            time.sleep(1.0)
        shutil.rmtree(folder, ignore_errors=True)
        os.killpg(os.getpgid(0), signal.SIGKILL)
    _ask_for(signal.SIGKILL)


def _ask_for(number: signal.Signals) -> None:
    """Have the system send this signal when the parent ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(1, number)  # PR_SET_PDEATHSIG


def limit_memory(megabytes: int) -> None:
    """A runaway allocation becomes a MemoryError in the cell, not a computer that stands still."""
    if megabytes and sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on every system)

        size = megabytes * 2**20
        resource.setrlimit(resource.RLIMIT_DATA, (size, resource.getrlimit(resource.RLIMIT_DATA)[1]))


def _keep_messages_short(session: Any) -> None:
    """Cut what nobody could read before it is sent: whoever listens stops the cell for it anyway."""
    serialize = session.serialize

    def serialize_short(message: dict[str, Any], ident: Any = None) -> Any:
        return serialize({**message, "content": _cut(message["content"])}, ident)

    session.serialize = serialize_short


def _cut(content: Any) -> Any:
    if isinstance(content, dict):
        return {name: _cut(value) for name, value in content.items()}
    return content[:LONGEST] if isinstance(content, str) else content


def prepare(shell: Any) -> None:
    """`data` in the learner's names, plots in words, files that can be named, errors in few words."""
    shell.user_ns["data"] = _beside("data_loader").data
    shell.user_ns_hidden["data"] = shell.user_ns["data"]
    _say_plots(shell)
    sys.path.insert(0, "")  # files that lie beside the lesson can be imported
    warnings.filterwarnings("ignore", message="To exit: use")
    numbers = [0]

    def name(_raw: str, _transformed: str, number: int) -> str:
        numbers.append(number)
        return f"<cell {number}>"

    shell.compile.get_code_name = name
    send = shell._showtraceback
    shell._showtraceback = lambda kind, fault, _lines: send(kind, fault, [tell(fault, numbers[-1])])


def _say_plots(shell: Any) -> None:
    """The plain text that goes with a figure says what is on it, and not only how large it is."""
    say = _beside("plot_words").say

    formatter = shell.display_formatter
    form = formatter.format

    # Not as a printer of its class: the inline backend takes those away when it sets itself up.
    def format_in_words(shown: Any, include: Any = None, exclude: Any = None) -> Any:
        data, notes = form(shown, include, exclude)
        if "text/plain" in data and type(shown).__module__ == "matplotlib.figure":
            with contextlib.suppress(Exception):  # an odd figure is shown without words
                data["text/plain"] = say(shown)
        return data, notes

    formatter.format = format_in_words


def _beside(name: str) -> ModuleType:
    """A module of this folder, by its file: in other interpreters there is no package of ours."""
    spec = importlib.util.spec_from_file_location(f"marathon_{name}", HERE / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tell(fault: BaseException, now: int) -> str:
    """The traceback as seen from cell number `now`, with the lines of cells and of files beside them."""
    report = traceback.TracebackException.from_exception(fault)
    own = str(pathlib.Path.cwd()) + os.sep
    for one in _chain(report):
        kept = [
            frame for frame in one.stack if _CELL.fullmatch(frame.filename) or frame.filename.startswith(own)
        ]
        one.stack[:] = kept
    text = "".join(report.format()).replace(own, "")
    return _PLACE.sub(lambda found: _place(found, now), text).strip()


def _chain(report: traceback.TracebackException) -> list[traceback.TracebackException]:
    found = [report]
    for one in found:
        inner = (one.__cause__, one.__context__, *(getattr(one, "exceptions", None) or ()))
        found += [each for each in inner if each is not None and each not in found]
    return found


def _place(found: re.Match[str], now: int) -> str:
    where = "This cell" if int(found[1]) == now else "An earlier cell"
    inside = f", in {found[3]}" if found[3] and found[3] != "<module>" else ""
    return f"{where}, line {found[2]}{inside}"


def _import_quietly(module: str) -> None:
    """Import it ahead of time; if it cannot be had, the cell that needs it will say so."""
    try:
        importlib.import_module(module)
    except Exception as fault:  # noqa: BLE001 (a library may raise anything)
        print(f"{module} was not imported ahead of time: {fault}", file=sys.__stderr__)


if __name__ == "__main__":
    main()
