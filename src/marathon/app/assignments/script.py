"""The cells of a notebook as one module that runs them when it is asked to."""

from __future__ import annotations

from collections.abc import Sequence

MODULE = "submission"

# In the sandbox, nothing of this is trusted: who writes over it breaks their own answers and earns nothing.
_RUNNER = '''"""A notebook: its cells run in order, in this module, as the checks get to them."""
import io as _io, sys as _sys

_cells = {cells!r}
_ran = set()
_before = set()


class _Heard(_io.TextIOBase):
    def __init__(self, stream):
        self.stream, self.count = stream, 0

    def write(self, text):
        self.count += len(text)
        return self.stream.write(text)

    def flush(self):
        self.stream.flush()


class _Shell:
    def run_line_magic(self, name, line, *more, **named):
        if name in ("time", "timeit"):
            exec(compile(line, "<cell>", "exec"), globals())

    def run_cell_magic(self, name, line, cell):
        if name in ("time", "capture", "timeit"):
            exec(compile(cell, "<cell>", "exec"), globals())

    def system(self, line):
        pass

    getoutput = magic = line_magic = system

    def __getattr__(self, name):
        return lambda *_, **__: None


def get_ipython():
    return _Shell()


def display(*shown, **named):
    pass


def marathon_run(number):
    """Run a cell that has not run yet; an exception ends the cell and not the notebook."""
    if number in _ran:
        return
    _ran.add(number)
    if not isinstance(_sys.stderr, _Heard):
        _sys.stderr = _Heard(_sys.stderr)
    names = globals()
    kept, names["__name__"] = __name__, "__main__"
    try:
        exec(compile(_cells[number], "<cell %d>" % (number + 1), "exec"), names)
    except BaseException as fault:
        if not isinstance(fault, (Exception, SystemExit, KeyboardInterrupt)):
            raise
    finally:
        names["__name__"] = kept


def marathon_defined():
    return [name for name in globals() if name not in _before and not name.startswith("__")]


def marathon_heard():
    return getattr(_sys.stderr, "count", 0)


_before.update(globals())
'''

_OTTER = '''"""Stands for Otter in a notebook that is judged: its checks are made by the judge."""


class Notebook:
    def __init__(self, *_, **__):
        pass

    def __getattr__(self, name):
        return lambda *_, **__: None
'''


def write_module(cells: Sequence[str]) -> dict[str, bytes]:
    """The files of the sandbox."""
    # Not `format`: the template is full of braces of its own.
    text = _RUNNER.replace("{cells!r}", repr([plain_python(cell) for cell in cells]))
    return {f"{MODULE}.py": text.encode("utf-8", "replace"), "otter.py": _OTTER.encode()}


def plain_python(source: str) -> str:
    """A cell as Python reads it: magics and commands to the system are calls that do nothing here."""
    from IPython.core.inputtransformer2 import TransformerManager  # noqa: PLC0415 - half a second

    try:
        return str(TransformerManager().transform_cell(source))  # type: ignore[no-untyped-call]
    except SyntaxError:
        return source
