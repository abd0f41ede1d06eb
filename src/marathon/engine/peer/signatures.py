"""Signatures of functions as plain data."""

from __future__ import annotations

import inspect
from typing import Any


def read_signature(rows: Any) -> inspect.Signature:
    """The signature that `write_signature` wrote on the other side."""
    if rows is None:
        raise AttributeError("__signature__")
    parameters, returned = rows
    empty = inspect.Parameter.empty
    made = [
        inspect.Parameter(
            name,
            inspect._ParameterKind(kind),
            default=default[0] if default else empty,
            annotation=annotation[0] if annotation else empty,
        )
        for name, kind, default, annotation in parameters
    ]
    return inspect.Signature(made, return_annotation=returned[0] if returned else inspect.Signature.empty)


def write_signature(value: Any) -> Any:
    """A signature as plain data: a default or annotation is a tuple of one, or of none."""
    try:
        signature = inspect.signature(value)
    except (TypeError, ValueError):
        return None

    def optional(item: Any) -> tuple[Any, ...]:
        return () if item is inspect.Parameter.empty else (item,)

    rows = [
        (parameter.name, int(parameter.kind), optional(parameter.default), optional(parameter.annotation))
        for parameter in signature.parameters.values()
    ]
    return rows, optional(signature.return_annotation)
