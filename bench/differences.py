"""Why a test ends otherwise under the judge than under plain pytest, by what it said."""

from __future__ import annotations

import re
from typing import NamedTuple


class Reason(NamedTuple):
    """A class of differences. Its patterns are looked for in `library file::test: last line`."""

    name: str
    words: str
    patterns: tuple[str, ...]


_REASONS = (
    Reason(
        "time",
        "so many calls that the time of the attempt was up; what follows is not reached",
        (r"still running", r": $"),
    ),
    Reason(
        "lost objects",
        "made before another test ran out of time, and lost with the process that had to be ended",
        (r"this object was lost",),
    ),
    Reason(
        "looked up by name",
        "the submission imports the module of checks to find a class there",
        (r"module '\w+_test' has no attribute",),
    ),
    Reason(
        "files of the repository",
        "the test reads files that are no part of the submission",
        (r"No such file or directory", r"hygiene"),
    ),
    Reason(
        "runs the module",
        "the test starts the submission as a program in the process of the checks",
        (r"cannot be run by runpy", r"get_code", r"CalledProcessError"),
    ),
    Reason(
        "patched classes",
        "the submission replaces parts of a class or module of the checks",
        (r"PolicyError: \S+ of a (class|module)", r"no setter"),
    ),
    Reason(
        "introspection",
        "the submission looks into functions of the checks: globals, code, what they are bound to",
        (
            r"is_valid", r"num_required", r"unknown_args", r"is_partial", r"'method' object of the checks",
            r"_quasi_private", r"test_string_format", r"FeatureNotAvailable", r"__test__", r"_Attributes",
            r"__(globals|closure|wrapped)__", r"co_filename", r"co_consts", r"CodeType", r"func of a partial",
        ),
    ),
    Reason(
        "objects of the runner",
        "the submission is handed a socket, a TestCase or another object that leads out of the judge's fence",
        (r"nobody's business",),
    ),
    Reason(
        "threads",
        "threads of the checks wait for one another within calls of the submission, which come one at a time",
        (r"test_threading\.py", r"[Cc]oncurrent", r"CallbackIter"),
    ),
    Reason(
        "freed memory",
        "the test looks when memory is given back, or which objects there are",
        (r"gcutils", r"early_free", r"lifecycle", r"WeakRef", r"hash_count"),
    ),
    Reason(
        "classes made anew",
        "a decorator of the submission makes a class of the checks once more, with slots of its own, or "
        "writes past it into its objects",
        (
            r"deriving from the class", r"__weakref__ slot", r"cached_property of the checks", r"metaclass",
            r"MRO entry", r"^attrs ",
        ),
    ),
    Reason(
        "tracebacks",
        "the test looks into frames and tracebacks, which do not cross",
        (r"test_tbutils", r"test_reraise", r"traceback object"),
    ),
    Reason(
        "pickles",
        "the submission copies or pickles objects of the checks by name, or in circles",
        (r"[Pp]ickl", r"deepcopy", r"No module named"),
    ),
    Reason(
        "identity",
        "the test asks by `is` for an object of a library, which each process has for itself",
        (
            r"\d is not? ", r"' is not? '", r"> is not? <", r"type\(", r"DISALLOW", r"function exists",
            r"curry_module", r"tlz", r"curry_attr",
        ),
    ),
)  # fmt: skip
UNKNOWN = Reason("not looked into", "not looked into yet", ())


def reason_of(library: str, test: str, said: str) -> Reason:
    """The first class that fits."""
    line = f"{library} {test}: {said}"
    fits = (each for each in _REASONS if any(re.search(pattern, line) for pattern in each.patterns))
    return next(fits, UNKNOWN)
