"""Faults of the trade: what people get wrong with arrays, tables, models, training loops and services."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

from marathon.app.proving.edits import Edit, Spot

Edits = Iterator[Edit]

# Methods whose result a tired person forgets to ask for: the call falls away, what it was called on stays.
LOST = (
    "sort_values", "sort_index", "reset_index", "copy", "clone", "detach", "dropna", "fillna",
    "drop_duplicates", "astype", "clip", "squeeze", "unsqueeze", "flatten", "transpose", "permute",
    "masked_fill", "strip", "lower", "to_numpy", "abs", "float", "shuffle", "batch",
)  # fmt: skip
# Functions around a value, likewise: `np.log(x + eps)` is treated apart.
WRAPPERS = ("sqrt", "abs", "exp", "clip", "sorted", "softmax", "sigmoid", "maximum", "tanh", "relu", "sort")
# Calls that stand alone in a line and whose absence is a classic.
STEPS = (
    "zero_grad", "eval", "train", "backward", "step", "shuffle", "manual_seed", "set_seed", "set_random_seed",
    "zero_", "clear", "zero_grads", "raise_for_status", "close", "flush", "commit", "reset_state",
    "reset_states", "fit", "set",
)  # fmt: skip
SWAPS = {
    "mean": "sum", "sum": "mean", "reduce_mean": "reduce_sum", "reduce_sum": "reduce_mean", "std": "var",
    "var": "std", "zeros_like": "ones_like", "ones_like": "zeros_like", "zeros": "ones", "ones": "zeros",
    "transform": "fit_transform", "fit_transform": "transform", "predict_proba": "predict", "median": "mean",
    "head": "tail", "idxmax": "idxmin", "idxmin": "idxmax", "maximum": "minimum", "minimum": "maximum",
    "logical_and": "logical_or", "logical_or": "logical_and", "hstack": "vstack", "vstack": "hstack",
    "cumsum": "sum", "matmul": "multiply", "argsort": "sort", "isin": "eq", "iloc": "loc", "ffill": "bfill",
    "relu": "tanh", "Conv2D": "SeparableConv2D", "MaxPooling2D": "AveragePooling2D", "rolling": "expanding",
    "shift": "diff", "perf_counter": "time", "append": "extend", "fullmatch": "match",
}  # fmt: skip
LIBRARIES = ("np", "numpy", "pd", "tf", "torch", "keras", "math", "F", "ops", "random", "nn")
SEEDED = ("default_rng", "Random", "RandomState", "manual_seed", "set_random_seed", "SeedGenerator")
LOSSES = re.compile(r"cross_entropy|crossentropy", re.IGNORECASE)
ANSWERING = re.compile(r"status|code|respon|error|exception|abort|answer|reply", re.IGNORECASE)
SUBSET = re.compile(r"(.+)_(train|training|fit)$")


def axis(spot: Spot) -> Edits:
    match spot.node:
        case ast.keyword("axis" | "dim" as name, ast.Constant(int() as value)) if not isinstance(value, bool):
            other = 1 if value in (0, -2) else 0
            yield spot.set("value", ast.Constant(other), f"{name}={value} to {name}={other}")
        case ast.keyword("axis" | "dim" as name, ast.UnaryOp(ast.USub(), ast.Constant(1))):
            yield spot.set("value", ast.Constant(0), f"{name}=-1 to {name}=0")


def option(spot: Spot) -> Edits:
    """A keyword argument forgotten, `keepdims=True` or `ddof=1` for instance; `axis=` too."""
    if isinstance(spot.node, ast.Call):
        for index, keyword in enumerate(spot.node.keywords):
            if keyword.arg and keyword.arg not in ("seed", "random_state", "key", "name", "label"):
                rest = [*spot.node.keywords[:index], *spot.node.keywords[index + 1 :]]
                place = keyword.lineno, keyword.col_offset
                yield Edit(spot.node, "keywords", rest, f"{keyword.arg}= left out", *place)


def lost_method(spot: Spot) -> Edits:
    match spot.node:
        case ast.Call(ast.Attribute(value, name)) if name in LOST and not _is_module(value):
            yield spot.replace(value, f".{name}() left out")


def lost_wrapper(spot: Spot) -> Edits:
    match spot.node:
        case ast.Call(ast.Name(name) | ast.Attribute(_, name), [first, *_]) if name in WRAPPERS:
            owner = spot.node.func.value if isinstance(spot.node.func, ast.Attribute) else None
            if owner is None or _is_module(owner):
                yield spot.replace(first, f"{name}() left out")


def _is_module(node: ast.expr) -> bool:
    """Whether a name is a library's: `np.clip(x)` wraps its argument, `x.clip()` changes `x`."""
    match node:
        case ast.Name(name):
            return name in LIBRARIES
        case ast.Attribute(value):
            return _is_module(value)
    return False


def swap(spot: Spot) -> Edits:
    match spot:
        case Spot(ast.Attribute(attr=name), ast.Call(), "func") if name in SWAPS:
            yield spot.set("attr", SWAPS[name], f"{name} to {SWAPS[name]}")


def forgotten_step(spot: Spot) -> Edits:
    match spot.node:
        case ast.Expr(ast.Call(ast.Attribute(attr=name))) if name in STEPS and spot.index is not None:
            yield spot.drop(f"{name}() left out")
        case ast.With([ast.withitem(ast.Call(ast.Attribute(attr="no_grad" | "inference_mode" as name)))]):
            yield spot.replace(ast.If(ast.Constant(True), spot.node.body, []), f"{name}() left out")


def gradient_sign(spot: Spot) -> Edits:
    """Uphill instead of downhill."""
    match spot.node:
        case ast.AugAssign(_, ast.Sub()):
            yield spot.set("op", ast.Add(), "sign of the step")
        case ast.Assign([ast.Name(name)], ast.BinOp(ast.Name(same), ast.Sub(), step)) if name == same:
            up = ast.BinOp(ast.Name(name, ast.Load()), ast.Add(), step)
            yield spot.set("value", up, "sign of the step")


def softmax_twice(spot: Spot) -> Edits:
    match spot.node:
        case ast.Call(func, [first, *rest]) if LOSSES.search(ast.unparse(func)):
            twice = ast.Call(ast.Attribute(first, "softmax", ast.Load()), [ast.Constant(-1)], [])
            yield spot.set("args", [twice, *rest], "softmax twice")
        case ast.keyword("from_logits", ast.Constant(bool() as value)):
            yield spot.set("value", ast.Constant(not value), f"from_logits={value} to {not value}")


def reshaped(spot: Spot) -> Edits:
    """A transpose that became a reshape: the shape is right, the numbers are not."""
    match spot.node:
        case ast.Attribute(value, "T", ast.Load()):
            shape = ast.parse(f"({ast.unparse(value)}).shape[::-1]", mode="eval").body
            call = ast.Call(ast.Attribute(value, "reshape", ast.Load()), [shape], [])
            yield spot.replace(call, "transpose to reshape")


def fixed_seed(spot: Spot) -> Edits:
    """A seed that was given and is not used."""
    match spot:
        case Spot(ast.Name() | ast.Attribute(), ast.keyword(arg="seed" | "random_state")):
            yield spot.replace(ast.Constant(0), "seed ignored")
        case Spot(
            ast.Name() | ast.Attribute(), ast.Call(ast.Name(name) | ast.Attribute(attr=name)), "args"
        ) if name in SEEDED:
            yield spot.replace(ast.Constant(0), "seed ignored")


def all_rows(spot: Spot) -> Edits:
    """Fitted on all rows, the held-back ones too."""
    match spot:
        case Spot(ast.Name(name), ast.Call(ast.Attribute(attr="fit" | "fit_transform")), "args"):
            whole = SUBSET.match(name)
            if whole and whole[1] in spot.names:
                yield spot.set("id", whole[1], f"fit on {whole[1]}, all rows")


def status(spot: Spot) -> Edits:
    """An error that says that all is well."""
    match spot.node:
        case ast.Constant(int() as value) if 400 <= value < 600 and _tells_a_status(spot.parent):
            yield spot.set("value", 200, f"status {value} to 200")


def _tells_a_status(parent: ast.AST | None) -> bool:
    match parent:
        case ast.Return() | ast.Tuple():
            return True
        case ast.keyword(arg=str() as name) | ast.Call(ast.Name(name) | ast.Attribute(attr=name)):
            return bool(ANSWERING.search(name))
    return False


def guard(spot: Spot) -> Edits:
    """A logarithm or a division without the small number that keeps it finite."""
    match spot.node:
        case ast.BinOp(value, ast.Add(), ast.Constant(float() as small)) if 0 < small < 1e-3:
            yield spot.replace(value, f"guard {small:g} left out")
        case ast.BinOp(value, ast.Add(), ast.Name("eps" | "epsilon" | "EPSILON" | "EPS" as name)):
            yield spot.replace(value, f"guard {name} left out")


def mask(spot: Spot) -> Edits:
    match spot.node:
        case ast.Subscript(value, ast.Name(name)) if "mask" in name or name.startswith("is_"):
            yield spot.replace(value, f"[{name}] left out")


def product(spot: Spot) -> Edits:
    """The element-wise product where the matrix product was meant."""
    match spot.node:
        case ast.BinOp(left, ast.MatMult(), right):
            yield spot.set("op", ast.Mult(), "@ to *")
            yield spot.replace(ast.BinOp(right, ast.MatMult(), left), "factors of @ swapped")


def last_batch(spot: Spot) -> Edits:
    match spot.node:
        case ast.Call(ast.Name("range"), [start, stop, (ast.Name() | ast.Attribute()) as step]):
            less = ast.BinOp(ast.BinOp(stop, ast.Sub(), step), ast.Add(), ast.Constant(1))
            yield spot.set("args", [start, less, step], "last batch dropped")


def positive_class(spot: Spot) -> Edits:
    match spot.node:
        case ast.Subscript(_, ast.Tuple([ast.Slice(None, None), ast.Constant(0 | 1 as column)]) as where):
            other = ast.Tuple([where.elts[0], ast.Constant(1 - column)], ast.Load())
            yield spot.set("slice", other, f"column {column} to {1 - column}")


DOMAIN: tuple[Callable[[Spot], Edits], ...] = (
    axis, option, lost_method, lost_wrapper, swap, forgotten_step, gradient_sign, softmax_twice, reshaped,
    fixed_seed, all_rows, status, guard, mask, product, last_batch, positive_class,
)  # fmt: skip
