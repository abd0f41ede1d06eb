"""`inside(function, ...)`: a function of the checks runs in a fork of the submission, and gives data back."""

from __future__ import annotations

import ast
import inspect
import sys
import types
from collections.abc import Callable
from typing import Any

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.calls import line_in
from marathon.engine.peer import exceptions
from marathon.engine.peer.remote import handle_of, peer_of
from marathon.engine.wire import Codec, pack, unpack


def make_inside(bench: Bench) -> Callable[..., Any]:
    """The `inside` fixture."""

    def inside(function: Callable[..., Any], *arguments: Any) -> Any:
        return measure(bench, f"{function.__name__}(…)", function, arguments)

    return inside


def measure(bench: Bench, text: str, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    """What the function gives over there; `text` is what the record calls it.

    It is marked as observed: the submission was beside it. Objects of the submission among the arguments are
    themselves over there, and functions of the checks are sent along.
    """
    bench.reporter.observed = True
    peer = bench.peer
    code, sent = code_for(function), pack(_Sending(bench).encode(arguments))
    record = peer.recorder.begin(text)
    answer, printed = peer.run_on_record(record, "inside", code, function.__name__, sent)
    sys.stdout.write(printed)
    kind, *rest = unpack(answer)
    if kind == "=":
        return Codec().decode(rest[0])
    name, said, frames = rest
    record.ended, record.raised = "raised", f"{name}: {said}"
    record.line = line_in(frames, peer.folder)
    error = exceptions.make(exceptions.find(str(name)) or RuntimeError, [str(said)], str(said))
    error._marathon_frames = frames  # type: ignore[attr-defined]
    raise error


class _Sending(Codec):
    """Writes arguments. Answers are read by a plain Codec: the sandbox cannot name anything of ours."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._peer = bench.peer

    def encode(self, value: Any) -> Any:
        if peer_of(value) is self._peer:  # asked first: what its class is called is the submission's own word
            return ["yours", handle_of(value)]
        return super().encode(value)

    def encode_other(self, value: Any) -> Any:
        if isinstance(value, types.FunctionType):
            return ["code", code_for(value), value.__name__]
        return super().encode_other(value)


def code_for(function: Callable[..., Any]) -> str:
    """The function with the imports of its module, and with the other definitions that it uses."""
    module = inspect.getmodule(function)
    if module is None or "<locals>" in function.__qualname__ or not hasattr(function, "__name__"):
        raise TypeError("inside() takes a function from the top level of the checks")
    tree = ast.parse(inspect.getsource(module))
    definitions = _definitions(tree)
    wanted = _reachable(function.__name__, definitions)
    kept = [
        node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom)) or id(node) in wanted
    ]
    return ast.unparse(ast.Module(body=kept, type_ignores=[]))


def _definitions(tree: ast.Module) -> dict[str, ast.stmt]:
    found: dict[str, ast.stmt] = {}
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            found[node.name] = node
        elif isinstance(node, ast.Assign):
            found |= {target.id: node for target in node.targets if isinstance(target, ast.Name)}
    return found


def _reachable(name: str, definitions: dict[str, ast.stmt]) -> set[int]:
    """Nothing that the function does not use goes along: other definitions may hold expected values."""
    found: set[int] = set()
    waiting = [name]
    while waiting:
        node = definitions.get(waiting.pop())
        if node is not None and id(node) not in found:
            found.add(id(node))
            waiting += [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]
    return found
