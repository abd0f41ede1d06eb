"""Runs a program line by line and writes down, as JSON, what its names point at. Needs nothing but Python."""

from __future__ import annotations

import builtins
import inspect
import io
import json
import os
import pathlib
import sys
import types
from typing import Any

MOST_STEPS = 300
MOST_TEXT = 150_000
MOST_OUTPUT = 4_000
MOST_OBJECTS = 40
MOST_ITEMS = 20
LONGEST = 60
NAMELESS = ("<list", "<dict", "<set", "<gen")
Objects = dict[str, dict[str, Any]]
ATOMS: tuple[type, ...] = (int, float, complex, str, bytes, bool, type(None), range)


class Screen(io.TextIOBase):
    """Keeps what is printed, up to a bound."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def writable(self) -> bool:
        return True

    def write(self, text: Any) -> int:
        self.text = (self.text + str(text))[:MOST_OUTPUT]
        return len(str(text))


class Tracer:
    """Writes a step before each line, at each call, return and exception of one file."""

    def __init__(self, file: str, screen: Screen, finish: Any) -> None:
        self.file, self.screen, self.finish = file, screen, finish
        self.steps: list[dict[str, Any]] = []
        self.size = 0
        self.numbers: dict[int, int] = {}
        self.kept: list[Any] = []
        self.raising: set[types.FrameType] = set()

    def __call__(self, frame: types.FrameType, event: str, _arg: Any) -> Any:
        """A frame begins. Those of other files, and small nameless ones, are passed over."""
        code = frame.f_code
        if event != "call" or not self.shown(code):
            return None
        if code.co_name != "<module>" and _is_function(code):
            self.record(frame, "call")
        return self.local

    def local(self, frame: types.FrameType, event: str, arg: Any) -> Any:
        if event == "line":
            self.raising.discard(frame)
            self.record(frame, "line")
        elif event == "exception":
            kind, error = arg[0], arg[1]
            if frame not in self.raising and not issubclass(kind, (StopIteration, GeneratorExit)):
                self.raising.add(frame)
                self.record(frame, "exception", text=_last_line(kind, error))
        elif event == "return" and frame.f_code.co_name != "<module>" and _is_function(frame.f_code):
            if frame not in self.raising:
                self.record(frame, "return", given=arg)
            self.raising.discard(frame)
        return self.local

    def record(self, frame: types.FrameType, event: str, *, text: str = "", given: Any = None) -> None:
        sys.settrace(None)  # looking at values is no step
        objects: Objects = {}
        step = {
            "event": event,
            "line": frame.f_lineno,
            "text": text,
            "given": self.value(given, objects) if event == "return" else None,
            "frames": [self.frame(each, objects) for each in self.stack(frame)],
            "objects": objects,
            "printed": len(self.screen.text),
        }
        self.add(step)
        sys.settrace(self)

    def add(self, step: dict[str, Any]) -> None:
        self.steps.append(step)
        self.size += len(json.dumps(step))
        if len(self.steps) > MOST_STEPS or self.size > MOST_TEXT:
            self.steps.pop()
            self.finish("too_long")
            os._exit(0)

    def end(self, namespace: dict[str, Any]) -> None:
        """The state when all is over."""
        objects: Objects = {}
        names = self.names(namespace, objects)
        frame = {"name": "<module>", "line": 0, "names": names}
        step = {"event": "end", "line": 0, "text": "", "given": None, "frames": [frame], "objects": objects}
        self.steps.append({**step, "printed": len(self.screen.text)})

    def shown(self, code: types.CodeType) -> bool:
        return code.co_filename == self.file and not code.co_name.startswith(NAMELESS)

    def stack(self, frame: types.FrameType | None) -> list[types.FrameType]:
        found = []
        while frame is not None:
            if self.shown(frame.f_code):
                found.append(frame)
            frame = frame.f_back
        return found[::-1]

    def frame(self, frame: types.FrameType, objects: Objects) -> dict[str, Any]:
        code = frame.f_code
        name = code.co_name if code.co_name == "<module>" or _is_function(code) else f"class {code.co_name}"
        return {"name": name, "line": frame.f_lineno, "names": self.names(frame.f_locals, objects)}

    def names(self, namespace: Any, objects: Objects) -> list[list[Any]]:
        shown = [
            (name, value) for name, value in list(namespace.items()) if not name.startswith(("__", "@", "."))
        ]
        return [[name, self.value(value, objects)] for name, value in shown[:MOST_ITEMS]]

    def value(self, value: Any, objects: Objects) -> dict[str, Any]:
        """Text for what is simple, a number for what has an inside."""
        kind = type(value)
        if kind in ATOMS:
            return {
                "text": _short(repr(value))
                if kind is not int or abs(value) < 10**50
                else "a very long number"
            }
        if kind in (types.FunctionType, types.BuiltinFunctionType, types.MethodType):
            return {"text": f"function {value.__name__}"}
        if isinstance(value, type):
            return {"text": f"class {value.__name__}"}
        if kind is types.ModuleType:
            return {"text": f"module {value.__name__}"}
        return {"ref": self.object(value, objects)}

    def object(self, value: Any, objects: Objects) -> int:
        number = self.numbers.get(id(value))
        if number is None:
            number = self.numbers[id(value)] = len(self.numbers) + 1
            self.kept.append(value)  # so that nothing else gets its address
        if str(number) not in objects:
            objects[str(number)] = _thing(value, text="...")
            if len(objects) <= MOST_OBJECTS:
                objects[str(number)] = self.inside(value, objects)
        return number

    def inside(self, value: Any, objects: Objects) -> dict[str, Any]:
        kind = type(value)
        found = _thing(value)
        if kind in (list, tuple, set, frozenset):
            found["kind"] = {frozenset: "set"}.get(kind, kind.__name__)
            every = list(value)
            found["items"] = [[None, self.value(each, objects)] for each in every[:MOST_ITEMS]]
            found["more"] = max(0, len(every) - MOST_ITEMS)
        elif kind is dict:
            found["kind"] = "dict"
            pairs = list(value.items())
            found["items"] = [[self.value(k, objects), self.value(v, objects)] for k, v in pairs[:MOST_ITEMS]]
            found["more"] = max(0, len(pairs) - MOST_ITEMS)
        elif kind.__module__ == "__main__" and isinstance(getattr(value, "__dict__", None), dict):
            found["kind"] = "instance"
            names = list(value.__dict__.items())
            found["items"] = [[{"text": k}, self.value(v, objects)] for k, v in names[:MOST_ITEMS]]
        else:
            found["text"] = _described(value)
        return found


def _thing(value: Any, *, text: str = "") -> dict[str, Any]:
    return {"kind": "other", "type": type(value).__name__, "items": [], "more": 0, "text": text}


def _is_function(code: types.CodeType) -> bool:
    return bool(code.co_flags & inspect.CO_NEWLOCALS) and not code.co_flags & inspect.CO_GENERATOR


def _described(value: Any) -> str:
    try:
        return _short(repr(value))
    except Exception:  # noqa: BLE001 - whatever its own code does
        return type(value).__name__


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."


def _last_line(kind: type, error: Any) -> str:
    text = str(error) if error is not None else ""
    return _short(f"{kind.__name__}: {text}" if text else kind.__name__)


def _keyboard(screen: Screen, stdin: Any) -> Any:
    def answer(prompt: object = "") -> str:
        screen.write(str(prompt))
        line = str(stdin.readline())
        if not line:
            raise EOFError("EOF when reading a line")
        screen.write(line if line.endswith("\n") else f"{line}\n")
        return line.removesuffix("\n")

    return answer


def main() -> None:
    """Step through the program that the file beside this one names."""
    job = json.loads(pathlib.Path(__file__).with_suffix(".json").read_text("utf-8"))
    file, out, screen = job["file"], sys.stdout, Screen()

    def finish(ended: str, said: str = "", line: int = 0) -> None:
        sys.settrace(None)
        document = {"steps": tracer.steps, "output": screen.text, "ended": ended, "error": said, "line": line}
        out.write(job["mark"] + json.dumps(document))

    tracer = Tracer(file, screen, finish)
    try:
        code = compile(pathlib.Path(file).read_bytes(), file, "exec")
    except (SyntaxError, ValueError) as trouble:
        said = _last_line(type(trouble), getattr(trouble, "msg", trouble))
        finish("unreadable", said, getattr(trouble, "lineno", 0) or 0)
        return
    module = types.ModuleType("__main__")
    module.__dict__.update({"__file__": file, "__builtins__": builtins})
    sys.modules["__main__"] = module
    builtins.input = _keyboard(screen, sys.stdin)
    sys.stdout = sys.stderr = screen
    ended, error = "returned", ""
    try:
        sys.settrace(tracer)
        exec(code, module.__dict__)  # noqa: S102 - running it is the purpose
    except SystemExit:
        pass
    except BaseException as trouble:  # noqa: BLE001 - whatever ended it is the result
        error = _last_line(type(trouble), trouble)
        ended = "asks" if isinstance(trouble, EOFError) else "raised"
    finally:
        sys.settrace(None)
    if ended == "returned":
        tracer.end(module.__dict__)
    finish(ended, error, tracer.steps[-1]["line"] if tracer.steps else 0)


main()
