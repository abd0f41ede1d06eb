"""What the fixtures of checks ask of a sandbox, answered in the process in which the checks run."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.calls import Record, Recorder
from marathon.engine.sandbox.scripts import compile_script, run_code
from marathon.engine.sandbox.services import Hosted
from marathon.engine.wire import Unsendable


class HerePeer:
    """Stands where the judge's end of the line to a sandbox is elsewhere."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.dead, self.ends = str(folder), "", float("inf")
        self.recorder = Recorder()
        self.on_parcel: Any = None
        self._hosted = Hosted()
        self._operations: dict[str, Callable[..., Any]] = {
            "script": self._script,
            "service_start": self._hosted.start,
            "service_request": self._hosted.ask,
            "service_stop": self._hosted.stop,
        }

    def run_on_record(self, _record: Record, operation: str, *arguments: Any) -> Any:
        return self.request(operation, *arguments)

    def request(self, operation: str, *arguments: Any) -> Any:
        """Do what the sandbox would be asked to do.

        Raises:
            Unsendable: there is nobody to send it to; whoever asks for many calls at once makes them singly.
        """
        if operation not in self._operations:
            raise Unsendable(operation)
        return self._operations[operation](*arguments)

    @contextlib.contextmanager
    def until(self, _ends: float) -> Iterator[None]:
        yield

    def _script(self, name: str, lines: tuple[str, ...]) -> dict[str, Any]:
        output = io.StringIO()
        typist, error = run_code(compile_script(Path(self.folder) / name), lines, output)
        return {
            "output": output.getvalue(),
            "prompts": typist.prompts,
            "asked": typist.asked,
            "error": type(error).__name__ if error is not None else None,
            "message": str(error) if error is not None else "",
            "frames": [],
        }


def measure_here(bench: Bench, text: str, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    """`inside` where everything is inside."""
    del bench, text
    return function(*arguments)
