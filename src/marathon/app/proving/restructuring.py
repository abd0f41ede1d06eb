"""The same program in another shape: each rewriting keeps what it does, whatever it is given."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from itertools import pairwise

Statements = list[ast.stmt]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
BODIES = ("body", "orelse", "finalbody")
# Comparisons that say the same with their sides changed.
FLIPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE, ast.Eq: ast.Eq, ast.NotEq: ast.NotEq,
}  # fmt: skip


class Fresh:
    """Names that the file does not have yet."""

    def __init__(self, tree: ast.Module) -> None:
        self._used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        self._count = 0

    def __call__(self) -> str:
        self._count += 1
        name = f"made_{self._count}"
        return self() if name in self._used else name


Rewriting = Callable[[ast.Module, Fresh], None]


def _load(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def _set(name: str, value: ast.expr) -> ast.Assign:
    return ast.Assign([ast.Name(name, ast.Store())], value)


def _parsed(text: str) -> Statements:
    return ast.parse(text).body


def _is_plain(node: ast.expr) -> bool:
    """Whether asking for it twice, or later, is the same."""
    return isinstance(node, (ast.Name, ast.Constant))


def _each_body(tree: ast.AST, change: Callable[[Statements], Statements], *, inside: bool = False) -> None:
    """Change every list of statements, the innermost first; with `inside` only those of functions."""
    for child in ast.iter_child_nodes(tree):
        _each_body(child, change, inside=inside and not isinstance(tree, FUNCTIONS))
    if inside and not isinstance(tree, FUNCTIONS):
        return
    for field in BODIES:
        body = getattr(tree, field, None)
        if isinstance(body, list) and body and isinstance(body[0], ast.stmt):
            setattr(tree, field, change(body))


def _each_statement(tree: ast.AST, change: Callable[[ast.stmt], Statements]) -> None:
    _each_body(tree, lambda body: [made for statement in body for made in change(statement)])


def branches_swapped(tree: ast.Module, _: Fresh) -> None:
    """`if c: a else: b` as `if not c: b else: a`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and node.orelse:
            node.test = node.test.operand if _is_not(node.test) else ast.UnaryOp(ast.Not(), node.test)  # type: ignore[attr-defined]
            node.body, node.orelse = node.orelse, node.body


def _is_not(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)


def else_after_return_dropped(tree: ast.Module, _: Fresh) -> None:
    """What follows a branch that ends the function needs no `else`."""

    def change(statement: ast.stmt) -> Statements:
        match statement:
            case ast.If(body=[*_, ast.Return() | ast.Raise()], orelse=[_, *_] as rest):
                statement.orelse = []
                return [statement, *rest]
        return [statement]

    _each_statement(tree, change)


def plain_assignment(tree: ast.Module, _: Fresh) -> None:
    """`n += 1` as `n = n + 1`, where `n` begins as a number or a text: of a list both are not the same."""
    simple = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }

    def change(statement: ast.stmt) -> Statements:
        match statement:
            case ast.AugAssign(ast.Name(name), op, value) if name in simple:
                return [_set(name, ast.BinOp(_load(name), op, value))]
        return [statement]

    _each_statement(tree, change)


def while_for_range(tree: ast.Module, fresh: Fresh) -> None:
    """`for i in range(n)` as a `while` with an index; the `range` stays, since it takes integers only."""

    def change(statement: ast.stmt) -> Statements:
        match statement:
            case ast.For(target, ast.Call(ast.Name("range")) as numbers, body, []):
                every, index = fresh(), fresh()
                item = ast.Subscript(_load(every), _load(index), ast.Load())
                loop = _parsed(f"while {index} < len({every}):\n    {index} = {index} + 1")[0]
                assert isinstance(loop, ast.While)
                loop.body = [ast.Assign([target], item), *loop.body, *body]
                return [_set(every, numbers), _set(index, ast.Constant(0)), loop]
        return [statement]

    _each_statement(tree, change)


def result_named(tree: ast.Module, fresh: Fresh) -> None:
    """`return a + b` as `result = a + b` and `return result`."""

    def change(statement: ast.stmt) -> Statements:
        match statement:
            case ast.Return(ast.expr() as value) if not _is_plain(value):
                name = fresh()
                return [_set(name, value), ast.Return(_load(name))]
        return [statement]

    _each_statement(tree, change)


def result_inlined(tree: ast.Module, _: Fresh) -> None:
    """`result = a + b` and `return result` as `return a + b`."""

    def change(body: Statements) -> Statements:
        for first, second in pairwise(body):
            match first, second:
                case ast.Assign([ast.Name(name)], value), ast.Return(ast.Name(same)) if name == same:
                    return [*body[: body.index(first)], ast.Return(value)]
        return body

    for node in ast.walk(tree):
        if isinstance(node, FUNCTIONS) and not any(_holds_scope(part) for part in node.body):
            _each_body(node, change)


def _holds_scope(node: ast.AST) -> bool:
    kinds = (*FUNCTIONS, ast.Lambda, ast.ClassDef, ast.Global, ast.Nonlocal, ast.Try)
    return any(isinstance(part, kinds) for part in ast.walk(node))


def loop_for_comprehension(tree: ast.Module, fresh: Fresh) -> None:
    """`xs = [f(y) for y in ys if y]` as a loop that appends."""

    def change(statement: ast.stmt) -> Statements:
        match statement:
            case ast.Assign([ast.Name(name)], ast.ListComp(item, [part])) if _is_simple(part, item):
                made = fresh()
                other = _Exchange({target: fresh() for target in _targets(part.target)})
                added: ast.stmt = ast.Expr(
                    ast.Call(ast.Attribute(_load(made), "append", ast.Load()), [other.visit(item)], [])
                )
                for test in reversed(part.ifs):
                    added = ast.If(other.visit(test), [added], [])
                loop = ast.For(other.visit(part.target), part.iter, [added], [])
                return [_set(made, ast.List([], ast.Load())), loop, _set(name, _load(made))]
        return [statement]

    if not any(isinstance(node, ast.ClassDef) for node in ast.walk(tree)):
        _each_statement(tree, change)


def _is_simple(part: ast.comprehension, item: ast.expr) -> bool:
    kinds = (ast.Lambda, ast.NamedExpr, ast.Await, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    inner = (node for top in (item, *part.ifs) for node in ast.walk(top))
    return not part.is_async and not any(isinstance(node, kinds) for node in inner)


def _targets(target: ast.expr) -> Iterator[str]:
    return (node.id for node in ast.walk(target) if isinstance(node, ast.Name))


class _Exchange(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:  # NodeTransformer's name
        return ast.Name(self._names.get(node.id, node.id), node.ctx)


def choice_as_branches(tree: ast.Module, _: Fresh) -> None:
    """`x = a if c else b` as `if` and `else`."""

    def change(statement: ast.stmt) -> Statements:
        match statement:
            case ast.Assign([ast.Name()] as targets, ast.IfExp(test, yes, no)):
                return [ast.If(test, [ast.Assign(targets, yes)], [ast.Assign(targets, no)])]
            case ast.Return(ast.IfExp(test, yes, no)):
                return [ast.If(test, [ast.Return(yes)], [ast.Return(no)])]
        return [statement]

    _each_statement(tree, change)


def chains_split(tree: ast.Module, _: Fresh) -> None:
    """`a < b < c` as `a < b and b < c`."""

    class Split(ast.NodeTransformer):
        def visit_Compare(self, node: ast.Compare) -> ast.AST:
            self.generic_visit(node)
            if len(node.ops) != 2 or not _is_plain(node.comparators[0]):
                return node
            middle, last = node.comparators
            parts: list[ast.expr] = [
                ast.Compare(node.left, node.ops[:1], [middle]),
                ast.Compare(middle, node.ops[1:], [last]),
            ]
            return ast.BoolOp(ast.And(), parts)

    Split().visit(tree)


def sides_changed(tree: ast.Module, _: Fresh) -> None:
    """`a > b` as `b < a`, `x * 2` as `2 * x`."""
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left, [sign], [right]) if type(sign) in FLIPPED and _is_plain(left):
                if _is_plain(right):
                    node.left, node.ops, node.comparators = right, [FLIPPED[type(sign)]()], [left]
            case ast.BinOp(left, ast.Mult(), ast.Constant(int() | float()) as right):
                node.left, node.right = right, left


def tests_negated_twice(tree: ast.Module, _: Fresh) -> None:
    """`if a and b` as `if not (not a or not b)`."""
    for node in ast.walk(tree):
        match node:
            case ast.If(ast.BoolOp(op, values)) | ast.While(ast.BoolOp(op, values)):
                other = ast.Or() if isinstance(op, ast.And) else ast.And()
                parts: list[ast.expr] = [ast.UnaryOp(ast.Not(), value) for value in values]
                node.test = ast.UnaryOp(ast.Not(), ast.BoolOp(other, parts))


def definitions_reversed(tree: ast.Module, _: Fresh) -> None:
    """Neighbouring functions in another order: none is called before all of them are there."""
    begin = 0
    while begin < len(tree.body):
        end = begin
        while end < len(tree.body) and _is_movable(tree.body[end]):
            end += 1
        run = tree.body[begin:end]
        if len({node.name for node in run}) == len(run):  # type: ignore[attr-defined]
            tree.body[begin:end] = reversed(run)
        begin = end + 1


def _is_movable(node: ast.stmt) -> bool:
    if not isinstance(node, FUNCTIONS) or node.decorator_list:
        return False
    defaults = [*node.args.defaults, *(default for default in node.args.kw_defaults if default)]
    return all(isinstance(default, ast.Constant) for default in defaults)


def body_in_a_helper(tree: ast.Module, fresh: Fresh) -> None:
    """The work of a function in another one, which it calls."""
    made: Statements = []
    for node in tree.body:
        match node:
            case ast.FunctionDef(
                decorator_list=[], args=ast.arguments(kwonlyargs=[], vararg=None, kwarg=None)
            ):
                helper, names = fresh(), [*node.args.posonlyargs, *node.args.args]
                plain = ast.arguments([], [ast.arg(one.arg) for one in names], None, [], [], None, [])
                made.append(ast.FunctionDef(helper, plain, node.body, [], None))
                call = ast.Call(_load(helper), [_load(one.arg) for one in names], [])
                node.body = [ast.Return(call)]
        made.append(node)
    tree.body = made


# In an order in which each finds what it needs, and none undoes the one before.
REWRITINGS: dict[str, Rewriting] = {
    "a choice as branches": choice_as_branches,
    "the result inlined": result_inlined,
    "the result named": result_named,
    "no else after a return": else_after_return_dropped,
    "branches swapped": branches_swapped,
    "a loop for a comprehension": loop_for_comprehension,
    "while for range": while_for_range,
    "plain assignments": plain_assignment,
    "chains split": chains_split,
    "sides changed": sides_changed,
    "tests negated twice": tests_negated_twice,
    "definitions reversed": definitions_reversed,
    "the body in a helper": body_in_a_helper,
}
