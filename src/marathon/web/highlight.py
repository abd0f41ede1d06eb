"""Colours code in the five voices of our palette, line by line, as safe HTML."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from markupsafe import Markup, escape
from pygments.lexer import Lexer  # type: ignore[import-untyped]
from pygments.lexers import PythonConsoleLexer, PythonLexer  # type: ignore[import-untyped]
from pygments.token import (  # type: ignore[import-untyped]
    Comment,
    Generic,
    Keyword,
    Literal,
    Name,
    Operator,
    Token,
    _TokenType,
)

# The page's names for the roles of UI.md; the editor marks its code with the same ones.
ROLES: dict[_TokenType, str] = {
    Keyword: "k",
    Operator.Word: "k",
    Literal.String: "s",
    Literal.Number: "n",
    Name.Function: "f",
    Name.Class: "f",
    Name.Builtin: "f",
    Name.Exception: "f",
    Comment: "c",
    Generic.Prompt: "p",
}
PLAIN = (Literal.String.Interpol, Name.Builtin.Pseudo)
PYTHON = ("python", "py", "python3", "pycon", "ipython")

# Most code of a page is what it was when the page was shown last; to colour it is half of making the page.
KEPT = 1000


@lru_cache(maxsize=KEPT)
def highlight(code: str, language: str = "python") -> Markup:
    """`code` with a `<span class="line">` for every line and `<span class="tok-...">` for its parts."""
    text = code.strip("\n")
    lines = _coloured(text, language) if language in PYTHON else [escape(line) for line in text.split("\n")]
    return Markup("\n").join(Markup('<span class="line">{}</span>').format(line) for line in lines)


def _coloured(code: str, language: str) -> list[Markup]:
    lines: list[list[tuple[str, str]]] = [[]]
    for kind, value in _lexer(code, language).get_tokens(code):
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append([])
            lines[-1].append((role(kind), part))
    while len(lines) > 1 and not any(text for _, text in lines[-1]):
        lines.pop()
    return [_line(parts) for parts in lines]


def _line(parts: list[tuple[str, str]]) -> Markup:
    joined = Markup()
    for letter, run in groupby(parts, key=itemgetter(0)):
        joined += _mark("".join(text for _, text in run), letter)
    return joined


def _lexer(code: str, language: str) -> Lexer:
    if language == "pycon" or code.startswith(">>> "):
        return PythonConsoleLexer()
    return PythonLexer(stripnl=False)


def role(kind: _TokenType) -> str:
    """The letter for a token of Pygments, or "" for plain text."""
    while kind is not Token and kind not in PLAIN:
        if kind in ROLES:
            return ROLES[kind]
        kind = kind.parent
    return ""


def _mark(text: str, letter: str) -> Markup:
    if not letter or not text:
        return escape(text)
    return Markup('<span class="tok-{}">{}</span>').format(letter, text)
