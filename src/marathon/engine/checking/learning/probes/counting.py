"""Counts what Python does while a function runs."""

from __future__ import annotations

import copy
import sys
from typing import Any


def count_steps(function: Any, arguments: tuple[Any, ...]) -> int:
    """The instructions that Python's interpreter carries out for the second call: the first fills caches."""
    function(*copy.deepcopy(arguments))
    counted = 0

    def trace(frame: Any, event: str, _: Any) -> Any:
        nonlocal counted
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        counted += event == "opcode"
        return trace

    sys.settrace(trace)
    try:
        function(*arguments)
    finally:
        sys.settrace(None)
    return counted
