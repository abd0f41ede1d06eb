"""Whether two values are the same for an exercise: as `==`, with a tolerance for floating point."""

from __future__ import annotations

import math
import sys
from typing import Any

from marathon.engine import arrays
from marathon.engine.checking.printed import words_in
from marathon.engine.checking.running import Run


def same_value(found: Any, wanted: Any, tolerance: float) -> bool:
    """`tolerance` is relative and absolute; NaN equals NaN; 2 equals 2.0; True does not equal 1."""
    if isinstance(wanted, Run) and isinstance(found, Run):
        return _same_run(found, wanted, tolerance)
    if isinstance(wanted, bool) or isinstance(found, bool):
        return isinstance(wanted, bool) == isinstance(found, bool) and bool(found == wanted)
    if _is_number(found) and _is_number(wanted):
        return _same_number(found, wanted, tolerance)
    if arrays.kind_of(wanted) or arrays.kind_of(found):
        return _same_array(found, wanted, tolerance)
    if isinstance(wanted, (list, tuple)) and type(found) is type(wanted):
        pairs = zip(found, wanted, strict=False)
        return len(found) == len(wanted) and all(same_value(a, b, tolerance) for a, b in pairs)
    if isinstance(wanted, dict) and isinstance(found, dict):
        return found.keys() == wanted.keys() and all(
            same_value(found[k], wanted[k], tolerance) for k in wanted
        )
    return bool(found == wanted)


def _same_run(found: Run, wanted: Run, tolerance: float) -> bool:
    """They end alike, and print the same words and numbers; how it is laid out, and prompts, do not count."""
    words = words_in(found.output) == words_in(wanted.output)
    alike = found.error == wanted.error and words and len(found.numbers) == len(wanted.numbers)
    pairs = zip(found.numbers, wanted.numbers, strict=False)
    return alike and all(_same_number(a, b, tolerance) for a, b in pairs)


def _is_number(value: Any) -> bool:
    if isinstance(value, (int, float, complex)):
        return True
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.number)


def _same_number(found: Any, wanted: Any, tolerance: float) -> bool:
    if found == wanted:
        return True
    if isinstance(found, complex) or isinstance(wanted, complex):
        return bool(abs(found - wanted) <= max(tolerance * abs(wanted), tolerance))
    if isinstance(found, int) and isinstance(wanted, int):
        return False
    try:
        found, wanted = float(found), float(wanted)
    except OverflowError:
        return False
    if math.isnan(found) or math.isnan(wanted):
        return math.isnan(found) and math.isnan(wanted)
    return math.isclose(found, wanted, rel_tol=tolerance, abs_tol=tolerance)


def _same_array(found: Any, wanted: Any, tolerance: float) -> bool:
    kind = arrays.kind_of(wanted)
    if kind != arrays.kind_of(found):
        return False
    if kind == "tensor":
        found, wanted, kind = found.numpy(), wanted.numpy(), "ndarray"
    if kind == "ndarray":
        return _same_ndarray(found, wanted, tolerance)
    testing = sys.modules["pandas"].testing
    check = testing.assert_frame_equal if kind == "DataFrame" else testing.assert_series_equal
    try:
        check(found, wanted, rtol=tolerance, atol=tolerance)
    except AssertionError:
        return False
    return True


def _same_ndarray(found: Any, wanted: Any, tolerance: float) -> bool:
    numpy = sys.modules["numpy"]
    if found.shape != wanted.shape:
        return False
    if found.dtype.kind in "fc" or wanted.dtype.kind in "fc":
        return bool(numpy.allclose(found, wanted, rtol=tolerance, atol=tolerance, equal_nan=True))
    return bool(numpy.array_equal(found, wanted))
