"""Generic faults that a person could type: each finds where it fits and says what it changes."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from marathon.app.proving.edits import Edit, Spot

Edits = Iterator[Edit]

SIGNS: dict[type[ast.AST], str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
    ast.In: "in", ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not",
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.MatMult: "@", ast.And: "and", ast.Or: "or",
}  # fmt: skip
EDGES: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv, ast.Pow: ast.Mult, ast.MatMult: ast.Mult,
}  # fmt: skip
CALLS = {
    "min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list", "upper": "lower",
    "lower": "upper", "lstrip": "rstrip", "rstrip": "lstrip", "strip": "lstrip", "startswith": "endswith",
    "endswith": "startswith", "extend": "append", "floor": "ceil", "ceil": "floor", "argmax": "argmin",
    "argmin": "argmax", "round": "int",
}  # fmt: skip
# Numbers that choose luck and not behaviour: another seed is as right.
LUCK = ("seed", "random_state", "default_rng", "Random", "manual_seed", "set_random_seed")


def comparison(spot: Spot) -> Edits:
    if isinstance(spot.node, ast.Compare):
        for index, sign in enumerate(spot.node.ops):
            other = EDGES[type(sign)]
            changed = [*spot.node.ops[:index], other(), *spot.node.ops[index + 1 :]]
            yield spot.set("ops", changed, f"{SIGNS[type(sign)]} to {SIGNS[other]}")


def arithmetic(spot: Spot) -> Edits:
    if isinstance(spot.node, (ast.BinOp, ast.AugAssign)) and type(spot.node.op) in ARITHMETIC:
        other = ARITHMETIC[type(spot.node.op)]
        equals = "=" if isinstance(spot.node, ast.AugAssign) else ""
        yield spot.set("op", other(), f"{SIGNS[type(spot.node.op)]}{equals} to {SIGNS[other]}{equals}")


def number(spot: Spot) -> Edits:
    match spot.node:
        case ast.Constant(bool() as value):
            yield spot.set("value", not value, f"{value} to {not value}")
        case ast.Constant(int() | float() as value):
            for step in (1, -1):
                if not _is_luck(spot):
                    yield spot.set("value", value + step, f"{value} to {value + step}")


def _is_luck(spot: Spot) -> bool:
    match spot.parent:
        case ast.keyword(arg=name):
            return name in LUCK
        case ast.Call(ast.Name(name)) | ast.Call(ast.Attribute(attr=name)):
            return name in LUCK
    return False


# Where a string decides something; elsewhere it is a label, which checks rightly do not look at.
WORDING = ("print", "input", "format")


def text(spot: Spot) -> Edits:
    match spot:
        case Spot(ast.Constant(str() as value), ast.Call(ast.Attribute(attr=name)), "args"):
            if name not in WORDING:
                yield _other_text(spot, value)
        case Spot(ast.Constant(str() as value), ast.Call(ast.Name("print"), [_]), "args"):
            yield _other_text(spot, value)
        case Spot(
            ast.Constant(str() as value),
            ast.Compare() | ast.Subscript() | ast.Return() | ast.Dict() | ast.Assign() | ast.IfExp(),
        ):
            yield _other_text(spot, value)


def _other_text(spot: Spot, value: str) -> Edit:
    other = value + "x" if value.strip() else value + "-"
    return spot.set("value", other, f"{value!r} to {other!r}")


def logic(spot: Spot) -> Edits:
    match spot.node:
        case ast.BoolOp(op):
            other = ast.Or if isinstance(op, ast.And) else ast.And
            yield spot.set("op", other(), f"{SIGNS[type(op)]} to {SIGNS[other]}")
        case ast.UnaryOp(ast.Not(), operand):
            yield spot.replace(operand, "not left out")
        case ast.UnaryOp(ast.USub(), operand) if not isinstance(operand, ast.Constant):
            yield spot.replace(operand, "minus left out")


def condition(spot: Spot) -> Edits:
    match spot.node:
        case ast.If(test) | ast.While(test) | ast.IfExp(test):
            if not isinstance(test, (ast.UnaryOp, ast.Constant)):
                yield spot.set("test", ast.UnaryOp(ast.Not(), test), "condition negated")
        case ast.comprehension(ifs=[test, *rest]):
            yield Edit(spot.node, "ifs", rest, "filter left out", test.lineno, test.col_offset)


def nothing_returned(spot: Spot) -> Edits:
    match spot.node:
        case ast.Return(ast.expr() as value) if not (isinstance(value, ast.Constant) and value.value is None):
            yield spot.set("value", ast.Constant(None), "return None")


def off_by_one(spot: Spot) -> Edits:
    match spot.node:
        case ast.Call(ast.Name("range"), args):
            for index, name in enumerate(("stop",) if len(args) == 1 else ("start", "stop")):
                for sign, step in (("+", ast.Add()), ("-", ast.Sub())):
                    yield spot.set("args", _moved(args, index, step), f"range {name} {sign} 1")
        case ast.Slice(lower, upper):
            for name, part in (("lower", lower), ("upper", upper)):
                if part is not None and not isinstance(part, (ast.Constant, ast.UnaryOp)):
                    moved = ast.BinOp(part, ast.Add(), ast.Constant(1))
                    yield spot.set(name, moved, f"slice {name} + 1")


def _moved(args: list[ast.expr], index: int, step: ast.operator) -> list[ast.expr]:
    if isinstance(args[index], ast.Starred):
        return args
    return [*args[:index], ast.BinOp(args[index], step, ast.Constant(1)), *args[index + 1 :]]


def other_name(spot: Spot) -> Edits:
    """The next name of the same scope: the one that a tired person types."""
    if not (isinstance(spot.node, ast.Name) and isinstance(spot.node.ctx, ast.Load)):
        return
    name, line = spot.node.id, spot.line
    if name not in spot.names or (isinstance(spot.parent, ast.Call) and spot.field == "func"):
        return
    known = [other for other, bound in spot.names.items() if bound < line or other == name]
    other = known[(known.index(name) + 1) % len(known)]
    if other != name:
        yield spot.set("id", other, f"{name} to {other}")


def other_call(spot: Spot) -> Edits:
    match spot:
        case Spot(ast.Name(name), ast.Call(), "func") if name in CALLS:
            yield spot.set("id", CALLS[name], f"{name} to {CALLS[name]}")
        case Spot(ast.Attribute(attr=name), ast.Call(), "func") if name in CALLS:
            yield spot.set("attr", CALLS[name], f"{name} to {CALLS[name]}")


def removed(spot: Spot) -> Edits:
    """A statement left out, where what remains can still run."""
    match spot.node:
        case ast.AugAssign() | ast.Raise() | ast.Break() | ast.Continue() | ast.Delete() | ast.Assert():
            yield spot.drop("statement left out")
        case ast.Expr(ast.Call() | ast.Await() | ast.Yield()):
            yield spot.drop("statement left out")
        case ast.Assign([ast.Attribute() | ast.Subscript()]):
            yield spot.drop("statement left out")
        case ast.Assign([ast.Name(name)]) if spot.names.get(name, spot.line) < spot.line:
            yield spot.drop("statement left out")
        case ast.If(orelse=[]) | ast.For() | ast.While():
            yield spot.drop("block left out")


def early_return(spot: Spot) -> Edits:
    """A `return` that slipped into the loop before it."""
    if not isinstance(spot.node, (ast.For, ast.While)) or spot.index is None:
        return
    after = getattr(spot.parent, spot.field)[spot.index + 1 :]
    if after and isinstance(after[0], ast.Return):
        yield spot.set("body", [*spot.node.body, after[0]], "return inside the loop")


def otherwise(spot: Spot) -> Edits:
    """An `else` branch left out, or an `elif` that became an `if` of its own."""
    match spot.node:
        case ast.If(orelse=[ast.If() as inner]) if spot.index is not None:
            head = ast.If(spot.node.test, spot.node.body, [])
            held = list(getattr(spot.parent, spot.field))
            held[spot.index : spot.index + 1] = [head, inner]
            yield Edit(spot.parent, spot.field, held, "elif to if", inner.lineno, inner.col_offset)
        case ast.If(orelse=[first, *_]):
            yield Edit(spot.node, "orelse", [], "else left out", first.lineno, first.col_offset)


GENERIC: tuple[Callable[[Spot], Edits], ...] = (
    comparison, arithmetic, number, text, logic, condition, nothing_returned, off_by_one, other_name,
    other_call, removed, early_return, otherwise,
)  # fmt: skip
