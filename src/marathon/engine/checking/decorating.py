"""Sees when a check decorates a class by the submission, which may change it meanwhile."""

from __future__ import annotations

import ast
import builtins
import functools
from collections.abc import Callable
from typing import Any

from _pytest.assertion import rewrite

from marathon.engine.checking.policy import Policy
from marathon.engine.peer.late import LateMethod
from marathon.engine.peer.remote import peer_of

# No name that somebody could write.
_NAME = "@marathon_decorator"


def watch_decorators(policy: Policy) -> None:
    """Mark the decorators of classes when pytest compiles the checks. The process exists for one attempt."""
    rewrite_asserts: Any = rewrite.rewrite_asserts

    def mark_and_rewrite(tree: ast.Module, *rest: Any) -> None:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                node.decorator_list = [_marked(each) for each in node.decorator_list]
            elif isinstance(node, ast.Assign) and _decorates(node):
                node.value.func = _marked(node.value.func)  # type: ignore[attr-defined]
        rewrite_asserts(tree, *rest)

    rewrite.rewrite_asserts = mark_and_rewrite  # type: ignore[assignment]
    vars(builtins)[_NAME] = functools.partial(_watched, policy)


def _decorates(node: ast.Assign) -> bool:
    """`C = decorator(C)`: a name that is given anew what is made of it."""
    targets = {target.id for target in node.targets if isinstance(target, ast.Name)}
    arguments = node.value.args if isinstance(node.value, ast.Call) else []
    return any(isinstance(each, ast.Name) and each.id in targets for each in arguments)


def _marked(decorator: ast.expr) -> ast.expr:
    call = ast.Call(ast.Name(_NAME, ast.Load()), [decorator], [])
    return ast.fix_missing_locations(ast.copy_location(call, decorator))


def _watched(policy: Policy, decorator: Any) -> Callable[[Any], Any]:
    """The decorator itself, or around one of the submission: it may change the class until it returns."""
    if not _is_theirs(decorator):
        return decorator  # type: ignore[no-any-return]

    def decorate(*arguments: Any, **named: Any) -> Any:
        kinds = [each for each in arguments if isinstance(each, type) and peer_of(each) is None]
        with policy.decorated.opened(list(filter(policy.is_of_the_checks, kinds))):
            return decorator(*arguments, **named)

    return decorate


def _is_theirs(decorator: Any) -> bool:
    if isinstance(decorator, functools.partial):
        return _is_theirs(decorator.func)
    return type(decorator) is LateMethod or peer_of(decorator) is not None
