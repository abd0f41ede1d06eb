"""Finds words that a page would say without asking the catalogue: in templates, in Python, and in a page."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import TypeGuard

from documents import Element
from jinja2 import Environment

WORDS = re.compile(r"[A-Za-z]{2,}")
# A text in the code that is made for people: it begins like a sentence, or has a space between words.
SENTENCE = re.compile(r"^[A-Z][a-z]|[a-z,;.:] [a-zA-Z]")
SAID = ("aria-label", "title", "placeholder", "alt", "data-label", "data-pane", "data-here")
# The one block of text in a template that is not for people.
CLASSES = re.compile(r"{% block body_class %}.*?{% endblock %}")
NO_WORD = re.compile(r"^\s*[\d.]+\s|- Marathon$|[\w.-]+\.(?:py|md|toml|csv)\b")
# What only code is in, and what somebody types.
KEPT = frozenset(("script", "style", "code", "pre", "kbd", "textarea", "samp", "tex-math"))


class _Visible(HTMLParser):
    """The texts and the spoken attributes of a template."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._kept: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._kept += [tag] if tag in ("script", "style") else []
        self.found += [value or "" for name, value in attrs if name in SAID]

    def handle_endtag(self, tag: str) -> None:
        if tag in self._kept:
            self._kept.remove(tag)

    def handle_data(self, data: str) -> None:
        if not self._kept:
            self.found.append(data)


def in_template(source: str) -> list[str]:
    """Words of a template that stand outside of `_()` and `{% trans %}`."""
    html, strings = "", []
    for kind, text in _outside(CLASSES.sub("", source)):
        html += text if kind == "data" else " "
        strings += [text] if kind == "string" else []
    reader = _Visible()
    reader.feed(html)
    found = (" ".join(each.split()) for each in reader.found)
    return [each for each in [*found, *strings] if WORDS.search(each)]


def _outside(source: str) -> Iterator[tuple[str, str]]:
    """Data, expressions, and sentences in expressions, without what is a message."""
    environment = Environment(extensions=["jinja2.ext.i18n"], trim_blocks=True, lstrip_blocks=True)
    before: list[str] = []
    trans = False
    for _, kind, text in environment.lex(source):
        if kind == "whitespace":
            continue
        if kind == "name" and before[-1:] == ["block_begin"]:
            trans = text == "trans" or (trans and text != "endtrans")
        if kind == "data" and not trans:
            yield "data", text
        elif kind == "variable_begin" and not trans:
            yield "value", ""
        elif kind == "string" and not _is_message(before) and SENTENCE.search(text[1:-1]):
            yield "string", text[1:-1]
        before.append(kind if kind.endswith(("_begin", "_end")) else text)


def _is_message(before: list[str]) -> bool:
    """Whether a string is the first argument of what translates, or the second of what counts; or a key's name."""
    *_, fourth, third, second, last = ["", "", "", "", *before]
    if last == "(":
        return second in ("_", "counted", "ngettext", "key")
    return third == "(" and fourth in ("counted", "ngettext")


MESSAGES = {"say": 1, "later": 1, "counted": 2}


def in_python(source: str) -> list[str]:
    """Sentences of a module that are no message, and messages that nothing could find."""
    tree = ast.parse(source)
    silent = _silent(tree)
    found = list(_hidden(tree))
    for node in ast.walk(tree):
        if _says(node):
            given = node.args[: MESSAGES[ast.unparse(node.func)]]
            found += [ast.unparse(each) for each in given if isinstance(each, ast.JoinedStr)]
            silent |= {id(each) for each in given}
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            prose = SENTENCE.search(node.value) and not node.value.startswith("<")
            found += [node.value] if prose else []
    return found


def _hidden(tree: ast.Module) -> Iterator[str]:
    """Messages that the collector does not see: in the braces of a string, or as a part of another message."""
    for outer in ast.walk(tree):
        if isinstance(outer, ast.JoinedStr):
            inner = list(ast.walk(outer))
        elif _says(outer) and outer.args:
            inner = list(ast.walk(outer.args[0]))
        else:
            continue
        yield from (
            ast.unparse(each) for each in inner if _says(each) and each.args[:1] and _is_text(each.args[0])
        )


def _says(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MESSAGES


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant)


def _silent(tree: ast.Module) -> set[int]:
    """Docstrings, patterns, names of types, and what is raised for the log."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in (
            "re.compile",
            "AssertionError",
            "log.exception",
        ):
            found |= {id(each) for each in ast.walk(node)}
        elif isinstance(node, ast.AnnAssign | ast.arg):
            found |= {id(each) for each in ast.walk(node.annotation or ast.Pass())}
    return found


# A sentence of a script: words as people part them, and no selector, address or name of a class.
IN_SCRIPT = re.compile(
    r"^[A-Z][a-z]+(?:[ .,:]|$)|^[^<>=\[\].#/{}]*[a-z,] [a-z]+[^<>=\[\]#/{}]*$|[a-z]{2} \$\{"
)


def in_script(source: str) -> list[str]:
    """Sentences of a script that are not in `t()` or `tn()`; what is thrown is for the console."""
    lines = (line for line in source.splitlines() if not re.match(r"\s*(//|/?\*|import |.*throw )", line))
    code = "\n".join(lines)
    unseen = re.findall(r"(?<!function )\btn?\((?!\s*\")[^\n]*", code)
    code = re.sub(r'\b(?:t|tn)\("[^"\n]*"(?:, "[^"\n]*")?', "", code)
    texts = re.findall(r'"([^"\n]*)"|`([^`]*)`', code)
    return unseen + [text for pair in texts if (text := "".join(pair)) and IN_SCRIPT.search(text)]


class Page:
    """A page in marks. `content` are elements and classes that show what others wrote, `known` are texts of theirs."""

    def __init__(self, content: frozenset[str], known: frozenset[str]) -> None:
        self.content = content
        self.known = known
        self._depth = 0

    def unsaid(self, root: Element) -> list[str]:
        """What it says outside of the marks."""
        self._depth = 0
        return sorted(
            {rest for text in self._texts(root) if (rest := rest_of(text)) and rest not in self.known}
        )

    def _texts(self, element: Element) -> Iterator[str]:
        classes = {element.tag, *(element.attributes.get("class") or "").split()}
        outer = self._depth
        for name in SAID if not classes & self.content else ():
            self._depth = 0
            yield self._outside(element.attributes.get(name) or "")
        self._depth = outer
        shown = not classes & (self.content | KEPT)
        for word in element.words:
            if word.startswith("\0"):
                yield from (text for text in self._texts(element.children[int(word[1:])]) if shown)
            elif outside := self._outside(word):
                yield outside if shown else ""

    def _outside(self, text: str) -> str:
        """The part of a text that no mark holds; a message may go on in the next element."""
        kept = ""
        for letter in text:
            self._depth += (letter == "⟦") - (letter == "⟧")
            kept += letter if self._depth == 0 and letter != "⟧" else ""
        return kept


def rest_of(text: str) -> str:
    """Without numbers, the names of files, and what stands between."""
    plain = " ".join(NO_WORD.sub(" ", text).split()).strip(" ,.:;·-–()“”/|")
    return plain if WORDS.search(plain) else ""
