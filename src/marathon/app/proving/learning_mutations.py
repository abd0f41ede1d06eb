"""Faults of who trains and serves models: the wrong half, no shuffling, a step uphill, another loss."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

from marathon.app.proving.edits import Edit, Spot

Edits = Iterator[Edit]

# The parts that data are split into, as names are made of them: `X_train`, `valid_y`, `test_rows`.
HALVES = {"train": "test", "training": "test", "test": "train", "valid": "train", "val": "train"}
RATE = re.compile(r"(^|_)(lr|rate|alpha|eta|step_size|learning_rate)$")
RATES = ("lr", "learning_rate", "eta0", "alpha")
COUNTS = ("m", "n", "count", "total", "rows", "batch", "batch_size")
# Words handed over by name that decide what is computed.
WORDS = {
    "reduction": {"mean": "sum", "sum": "mean", "none": "mean", "sum_over_batch_size": "sum"},
    "how": {"left": "inner", "inner": "left", "outer": "inner", "right": "left"},
    "padding": {"same": "valid", "valid": "same"},
    "average": {"macro": "micro", "micro": "macro", "weighted": "macro", "binary": "macro"},
    "activation": {"sigmoid": "tanh", "softmax": "sigmoid", "relu": "linear", "linear": "relu"},
    "monitor": {"val_loss": "loss", "val_accuracy": "accuracy"},
    "mode": {"min": "max", "max": "min"},
    "method": {"ffill": "bfill", "bfill": "ffill"},
}
SHUFFLING = ("permutation", "randperm", "shuffled")
REDUCTIONS = ("mean", "sum", "max", "min", "std", "var", "argmax", "argmin", "softmax", "median", "cumsum")
DIVISOR = {"ddof", "correction", "unbiased"}
TABLE = re.compile(r"\[|table|frame|df|tf|torch")
FITTING = ("fit", "partial_fit", "train_on_batch")


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def other_half(spot: Spot) -> Edits:
    """The rows that were held back where those for training belong, and the other way round."""
    match spot.node:
        case ast.Name(name, ast.Load()):
            parts = name.split("_")
            for index, part in enumerate(parts):
                other = "_".join([*parts[:index], HALVES.get(part, part), *parts[index + 1 :]])
                if other != name and other in spot.names:
                    yield spot.set("id", other, f"half {name} to {other}")


def labels_shifted(spot: Spot) -> Edits:
    """Every row with the label of the row before it."""
    match spot.node:
        case ast.Call(ast.Attribute(attr=name), [rows, ast.Name(labels), *rest]) if name in FITTING:
            shifted = _parsed(f"__import__('numpy').roll({labels}, 1)")
            yield spot.set("args", [rows, shifted, *rest], f"{labels} shifted by one")


def not_shuffled(spot: Spot) -> Edits:
    match spot.node:
        case ast.Call(ast.Attribute(attr=name), [what]) if name in SHUFFLING:
            counted = isinstance(what, (ast.Call, ast.Constant, ast.Subscript)) or _is_count(what)
            order = _parsed(f"__import__('numpy').arange({ast.unparse(what)})") if counted else what
            yield spot.replace(order, f"{name}() left out")


def _is_count(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and (node.id in COUNTS or len(node.id) == 1)


def uphill(spot: Spot) -> Edits:
    """A step against the slope that goes with it: also of attributes, and of several weights in one line."""
    match spot.node:
        case ast.BinOp(_, ast.Sub(), step) if _has_a_rate(step):
            yield spot.set("op", ast.Add(), "sign of the step")
        case ast.keyword(str() as name, ast.Constant(float() | int() as rate)) if name in RATES and rate > 0:
            yield spot.set("value", ast.UnaryOp(ast.USub(), ast.Constant(rate)), f"{name} to -{name}")


def _has_a_rate(step: ast.expr) -> bool:
    names = (
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(step)
        if isinstance(node, (ast.Name, ast.Attribute))
    )
    return any(RATE.search(name) for name in names)


def sum_for_mean(spot: Spot) -> Edits:
    """What is divided by how many there are, forgotten: a step grows with the batch."""
    match spot.node:
        case ast.BinOp(value, ast.Div(), below) if _counts(below):
            yield spot.replace(value, f"/ {ast.unparse(below)} left out")


def _counts(node: ast.expr) -> bool:
    match node:
        case ast.Name(name):
            return name in COUNTS
        case (
            ast.Call(ast.Name("len"))
            | ast.Attribute(attr="size")
            | ast.Subscript(ast.Attribute(attr="shape"))
        ):
            return True
    return False


def other_word(spot: Spot) -> Edits:
    match spot.node:
        case ast.keyword(str() as name, ast.Constant(str() as word)) if word in WORDS.get(name, ()):
            other = WORDS[name][word]
            yield spot.set("value", ast.Constant(other), f"{name}={word} to {other}")


def overflowing(spot: Spot) -> Edits:
    """A logarithm of exponentials written out: right for small scores, infinite for large ones."""
    match spot.node:
        case ast.Call(ast.Attribute(ast.Name(library), "logaddexp"), [first, second]):
            a, b = ast.unparse(first), ast.unparse(second)
            plain = _parsed(f"{library}.log({library}.exp({a}) + {library}.exp({b}))")
            yield spot.replace(plain, "logaddexp written out")
        case ast.Call(ast.Attribute(ast.Name(library), "log1p"), [value]):
            yield spot.replace(_parsed(f"{library}.log(1 + {ast.unparse(value)})"), "log1p written out")


def rows_kept(spot: Spot) -> Edits:
    """A choice of rows or entries by a condition, forgotten; a product with a mask too."""
    match spot.node:
        case ast.Subscript(value, ast.Compare() | ast.UnaryOp(ast.Invert()), ast.Load()):
            yield spot.replace(value, "[condition] left out")
        case ast.BinOp(value, ast.Mult(), ast.Name(name)) if "mask" in name:
            yield spot.replace(value, f"* {name} left out")


def plain_axis(spot: Spot) -> Edits:
    """Another axis, where it is given by its place or is several."""
    match spot.node:
        case ast.Call(ast.Attribute(attr=name), [ast.Constant(0 | 1 as axis)]) if name in REDUCTIONS:
            if not isinstance(axis, bool):
                yield spot.set("args", [ast.Constant(1 - axis)], f"axis {axis} to {1 - axis}")
        case ast.keyword("axis" | "dim" as name, ast.Tuple([ast.Constant(int() as first), *rest])):
            taken = {part.value for part in rest if isinstance(part, ast.Constant)} | {first}
            other = next(axis for axis in range(len(taken) + 1) if axis not in taken)
            yield spot.set(
                "value", ast.Tuple([ast.Constant(other), *rest], ast.Load()), f"{name} {first} to {other}"
            )


def spread_of_a_sample(spot: Spot) -> Edits:
    """Divided by one less than there are. Tables of pandas do so unasked, so they are left alone."""
    match spot.node:
        case ast.Call(ast.Attribute(owner, "std" | "var" as name), keywords=keywords):
            if not DIVISOR & {keyword.arg for keyword in keywords} and not TABLE.search(ast.unparse(owner)):
                more = [*keywords, ast.keyword("ddof", ast.Constant(1))]
                yield spot.set("keywords", more, f"{name} with ddof=1")


def without_end(spot: Spot) -> Edits:
    """Tried again and again, without a limit."""
    match spot.node:
        case ast.For(iter=ast.Call(ast.Name("range")), body=[*_, ast.Try()] | [ast.Try(), *_]):
            yield spot.set("iter", _parsed("iter(int, 1)"), "retries without a limit")


def without_lock(spot: Spot) -> Edits:
    match spot.node:
        case ast.With([ast.withitem(held)]) if "lock" in ast.unparse(held).lower():
            yield spot.replace(ast.If(ast.Constant(True), spot.node.body, []), "lock left out")


LEARNING: tuple[Callable[[Spot], Edits], ...] = (
    other_half, labels_shifted, not_shuffled, uphill, sum_for_mean, other_word, overflowing, rows_kept,
    plain_axis, spread_of_a_sample, without_end, without_lock,
)  # fmt: skip
