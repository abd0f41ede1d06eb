"""What Python says, in words for somebody who meets it for the first time."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable
from difflib import get_close_matches

_Plain = Callable[[re.Match[str], str], str]


def plainly(said: str, code: str = "") -> str:
    """`said` is what Python says in its last line, such as "NameError: name 'x' is not defined".

    The answer is one or two sentences, or "" where Python's own words are plain enough.
    """
    for pattern, words in _PATTERNS:
        found = re.search(pattern, said)
        if found:
            return words(found, code)
    return ""


def plain_syntax(said: str) -> str:
    """Why a line cannot be read, from the message of a SyntaxError; never empty."""
    for pattern, words in _SYNTAX:
        found = re.search(pattern, said)
        if found:
            return words.format(*found.groups())
    return "Something on it, or at the end of the line before, does not belong there."


def nearest_name(name: str, code: str) -> tuple[str, int] | None:
    """The name in the code that comes closest to another, and the line where it gets its value."""
    known = _names(code)
    near = get_close_matches(name, [other for other in known if other != name], n=1, cutoff=0.6)
    return (near[0], known[near[0]]) if near else None


def _unknown_name(found: re.Match[str], code: str) -> str:
    name = found[1]
    sentence = f"Python does not know the name `{name}`."
    near = nearest_name(name, code)
    if near:
        return f"{sentence} You have a name `{near[0]}` from line {near[1]}. Is that the one you meant?"
    builtin = get_close_matches(name, [n for n in dir(builtins) if n.islower()], n=1, cutoff=0.7)
    if builtin:
        return f"{sentence} Python has `{builtin[0]}`. Is that the one you meant?"
    return f"{sentence} A name gets its value before it is used, and is spelled the same way each time."


def _names(code: str) -> dict[str, int]:
    """Every name that the code gives a value, and the first line that does."""
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):
        return {}
    found: dict[str, int] = {}
    for node in sorted(ast.walk(tree), key=lambda node: getattr(node, "lineno", 0)):
        for name in _given(node):
            found.setdefault(name, getattr(node, "lineno", 1))
    return found


def _given(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return [node.id]
    if isinstance(node, ast.arg):
        return [node.arg]
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [(alias.asname or alias.name).split(".")[0] for alias in node.names]
    return []


def _used_early(found: re.Match[str], _code: str) -> str:
    return (
        f"`{found[1]}` is used here before it has a value. "
        "A name that gets a value inside a function belongs to that function alone."
    )


def _sentence(text: str) -> _Plain:
    return lambda found, _code: text.format(*found.groups())


_PATTERNS: tuple[tuple[str, _Plain], ...] = (
    (r"NotImplementedError: not written yet", _sentence("This part is not written yet.")),
    (r"NameError: name '([^']+)' is not defined", _unknown_name),
    (
        r"UnboundLocalError: cannot access local variable '([^']+)'",
        _used_early,
    ),
    (
        r"TypeError: can only concatenate str \(not \"(\w+)\"\) to str",
        _sentence("Text and a number (`{0}`) cannot be joined with `+`. `str(...)` makes text of a number."),
    ),
    (
        r"TypeError: unsupported operand type\(s\) for ([^:]+): 'NoneType' and|"
        r"TypeError: unsupported operand type\(s\) for ([^:]+): '\w+' and 'NoneType'",
        lambda _found, _code: "One of the two values is `None`. A function without `return` gives `None`.",
    ),
    (
        r"TypeError: unsupported operand type\(s\) for ([^:]+): '(\w+)' and '(\w+)'",
        _sentence("`{0}` does not work between `{1}` and `{2}`."),
    ),
    (
        r"TypeError: '([<>=]+)' not supported between instances of '(\w+)' and '(\w+)'",
        _sentence("`{0}` cannot compare `{1}` with `{2}`. What `input()` gives is always text."),
    ),
    (
        r"TypeError: '(\w+)' object is not callable",
        _sentence("Something of type `{0}` was followed by `(`, as if it were a function."),
    ),
    (
        r"TypeError: 'NoneType' object is not (\w+)",
        lambda _found, _code: "A value here is `None`. A function without `return` gives `None`.",
    ),
    (
        r"TypeError: '(\w+)' object is not subscriptable",
        _sentence("Square brackets after a value of type `{0}` find nothing: it has no elements."),
    ),
    (
        r"TypeError: '(\w+)' object is not iterable",
        _sentence("A value of type `{0}` has no elements to go through."),
    ),
    (
        r"TypeError: (\w+)\(\) missing (\d+) required positional arguments?: (.+)",
        _sentence("`{0}` was called without {2}."),
    ),
    (
        r"TypeError: (\w+)\(\) takes (\d+) positional arguments? but (\d+) (?:was|were) given",
        _sentence("`{0}` takes {1} values, and it was given {2}."),
    ),
    (
        r"ValueError: invalid literal for int\(\) with base 10: (.+)",
        _sentence("`int` cannot make a whole number of {0}."),
    ),
    (
        r"ValueError: could not convert string to float: (.+)",
        _sentence("`float` cannot make a number of {0}."),
    ),
    (r"ZeroDivisionError", _sentence("Something was divided by zero.")),
    (
        r"IndexError: (\w+) index out of range",
        _sentence("The {0} is shorter than that. The first element has index 0, the last one `len - 1`."),
    ),
    (r"KeyError: (.+)", _sentence("The dictionary has no key {0}.")),
    (
        r"AttributeError: 'NoneType' object has no attribute '(\w+)'",
        _sentence("What stands before `.{0}` is `None`. A function without `return` gives `None`."),
    ),
    (
        r"AttributeError: '(\w+)' object has no attribute '(\w+)'",
        _sentence("A `{0}` has nothing called `{1}`."),
    ),
    (
        r"ModuleNotFoundError: No module named '([^']+)'",
        _sentence("There is no module called `{0}` here."),
    ),
    (
        r"FileNotFoundError: .*?: '([^']+)'",
        _sentence("There is no file called `{0}` beside your program."),
    ),
    (r"MemoryError", _sentence("It asked for more memory than it may use.")),
    (
        r"RecursionError",
        _sentence("A function called itself again and again without an end."),
    ),
    (
        r"EOFError",
        _sentence("The program asked for another line of input, and there was none."),
    ),
)

_SYNTAX: tuple[tuple[str, str], ...] = (
    (r"'([(\[{])' was never closed", "A closing bracket is missing."),
    (r"unmatched '([)\]}])'", "There is a closing `{0}` without the opening one."),
    (
        r"closing parenthesis '(.)' does not match opening parenthesis '(.)'",
        "`{1}` was opened, and `{0}` closes it.",
    ),
    (r"unterminated (?:triple-quoted )?(?:f-)?string literal", "A closing quotation mark is missing."),
    (r"expected ':'", "A colon is missing at the end."),
    (
        r"expected an indented block after (.+?) on line (\d+)",
        "It belongs inside the {0} of line {1}: indent it.",
    ),
    (r"unexpected indent", "It starts further to the right than the line before allows."),
    (r"unindent does not match", "Its beginning lines up with no line above it."),
    (r"inconsistent use of tabs", "Its indentation mixes tabs and spaces."),
    (r"invalid syntax\. Maybe you meant '==' or ':=' instead of '='\?", "`=` gives a value; `==` compares."),
    (r"cannot assign to", "Only a name can stand left of `=`, which gives it a value; `==` compares."),
    (r"Missing parentheses in call to '(\w+)'", "`{0}` needs round brackets: `{0}(...)`."),
    (r"Perhaps you forgot a comma", "A comma or an operator is missing between two values."),
    (r"'return' outside function", "`return` stands outside a function. Is it indented far enough?"),
    (r"'(break|continue)' (?:outside|not properly in) loop", "`{0}` stands outside a loop."),
    (
        r"invalid character '(.)'",
        "The character {0} is not one that Python reads. Was it pasted from a page?",
    ),
    (r"invalid decimal literal", "A name cannot begin with a digit, and a number cannot end with letters."),
    (r"leading zeros in decimal", "A whole number does not begin with 0."),
    (r"f-string", "The curly brackets of the f-string do not fit together."),
    (r"unexpected EOF|was never closed|expected .* block", "The file ends before the statement does."),
)
