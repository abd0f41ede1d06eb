"""Turns the prose of lessons and exercises into safe HTML: no raw HTML, no pictures, maths for KaTeX."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup
from mdit_py_plugins.dollarmath import dollarmath_plugin

from marathon.web.highlight import highlight

ADDRESS = re.compile(r"^(https?://|mailto:|#|/(?!/)|\.{1,2}/|[\w-]+(/|\.md|$))", re.IGNORECASE)
OUTSIDE = re.compile(r"^(https?:|mailto:)", re.IGNORECASE)
PHONE = 34  # letters of code that surely fit beside each other on a phone
LESSON = re.compile(r"^(?:\.\./)+(?:[\w-]+/)*?(?:\d\d-)?([a-z][a-z0-9-]*)/(?:lesson\.md)?(#[\w-]+)?$")


@dataclass
class Terms:
    """The words that a lesson explains; each is marked where the prose first says it."""

    meanings: Mapping[str, str]
    met: list[str] = field(default_factory=list)

    def next_in(self, text: str) -> tuple[re.Match[str], str] | None:
        """The first place in `text` where a term stands that was not met yet."""
        found = [
            (match, term)
            for term in self.meanings
            if term not in self.met and (match := re.search(rf"\b{re.escape(term)}\b", text, re.IGNORECASE))
        ]
        return min(found, key=lambda each: each[0].start(), default=None)


def render(text: str, terms: Terms | None = None) -> Markup:
    """A block of Markdown as HTML."""
    return _safe(_parser().render(text, {"terms": terms}))


def render_parts(text: str, terms: Terms) -> list[tuple[Markup, tuple[str, ...]]]:
    """Markdown paragraph by paragraph (or list, or table), each with the terms that are first said in it."""
    env: dict[str, Any] = {"terms": terms}
    parser = _parser()
    parts: list[list[Token]] = []
    for token in parser.parse(text, env):
        if token.level == 0 and token.nesting >= 0:
            parts.append([])
        parts[-1].append(token)
    return [(_safe(parser.renderer.render(part, parser.options, env)), _terms_in(part)) for part in parts]


def _terms_in(part: Sequence[Token]) -> tuple[str, ...]:
    children = (child for token in part for child in token.children or ())
    return tuple(str(child.meta["term"]) for child in children if "term" in child.meta)


def render_inline(text: str) -> Markup:
    """Markdown of one line, without a paragraph around it."""
    return _safe(_parser().renderInline(" ".join(text.split()), {"terms": None}))


def plain(text: str) -> str:
    """The words of Markdown without its marks, for labels and titles."""
    words = []
    for token in _parser().parseInline(" ".join(text.split()), {})[0].children or ():
        words.append(" " if token.type == "softbreak" else token.content)
    return "".join(words)


def term_anchor(term: str) -> str:
    return "term-" + re.sub(r"[^a-z0-9]+", "-", term.lower()).strip("-")


def _safe(html: str) -> Markup:
    return Markup(html)  # noqa: S704 (the parser lets no HTML of the text through)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("image")
    parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, allow_labels=False)
    parser.validateLink = lambda url: bool(ADDRESS.match(url))  # type: ignore[method-assign]
    parser.core.ruler.push("terms", _mark_terms)
    for name, rule in RULES.items():
        parser.add_render_rule(name, rule)
    return parser


# A render rule of markdown-it: (renderer, tokens, index, options, env).
Rule = Callable[..., str]


def _fence(_: Any, tokens: Sequence[Token], index: int, *__: Any) -> str:
    language = tokens[index].info.split(maxsplit=1)[0] if tokens[index].info.strip() else ""
    return code_block(tokens[index].content, language)


def code_block(code: str, language: str = "python") -> Markup:
    """Code that is only read: coloured, in a frame that scrolls by itself, by keyboard too where it may."""
    kind = "console" if code.startswith(">>> ") else "plain"
    wide = any(len(line) > PHONE for line in code.splitlines())
    focus = Markup(' tabindex="0"') if wide else ""
    return Markup('<pre class="code code-{}"{}><code>{}</code></pre>\n').format(
        kind, focus, highlight(code, language)
    )


def _math_inline(_: Any, tokens: Sequence[Token], index: int, *__: Any) -> str:
    return Markup("<tex-math>{}</tex-math>").format(tokens[index].content)


def _math_block(_: Any, tokens: Sequence[Token], index: int, *__: Any) -> str:
    return Markup("<tex-math display>{}</tex-math>\n").format(tokens[index].content.strip())


def _table_open(*_: Any) -> str:
    return '<div class="table-frame"><table>\n'


def _table_close(*_: Any) -> str:
    return "</table></div>\n"


def _heading_cell(renderer: Any, tokens: Sequence[Token], index: int, *rest: Any) -> str:
    tokens[index].attrSet("scope", "col")
    _alignment_as_class(tokens[index])
    return str(renderer.renderToken(tokens, index, *rest))


def _cell(renderer: Any, tokens: Sequence[Token], index: int, *rest: Any) -> str:
    _alignment_as_class(tokens[index])
    return str(renderer.renderToken(tokens, index, *rest))


def _alignment_as_class(token: Token) -> None:
    # The page's policy forbids style attributes, which is how alignment arrives.
    style = str(token.attrs.pop("style", ""))
    if style.endswith(("right", "center")):
        token.attrSet("class", style.rpartition(":")[2])


def _link(renderer: Any, tokens: Sequence[Token], index: int, *rest: Any) -> str:
    address = str(tokens[index].attrGet("href") or "")
    inside = LESSON.match(address)
    if inside:
        tokens[index].attrSet("href", f"/lessons/{inside[1]}{inside[2] or ''}")
    elif OUTSIDE.match(address):
        tokens[index].attrSet("rel", "noreferrer noopener")
        tokens[index].attrSet("class", "outside")
    return str(renderer.renderToken(tokens, index, *rest))


RULES: dict[str, Rule] = {
    "fence": _fence,
    "code_block": _fence,
    "math_inline": _math_inline,
    "math_block": _math_block,
    "table_open": _table_open,
    "table_close": _table_close,
    "th_open": _heading_cell,
    "td_open": _cell,
    "link_open": _link,
}


def _mark_terms(state: Any) -> None:
    terms: Terms | None = state.env.get("terms")
    if terms is None:
        return
    for block in state.tokens:
        if block.type == "inline":
            block.children = _with_terms(terms, block.children or [])


def _with_terms(terms: Terms, inline: Sequence[Token]) -> list[Token]:
    marked: list[Token] = []
    links = 0
    for token in inline:
        links += {"link_open": 1, "link_close": -1}.get(token.type, 0)
        marked.extend(_split(terms, token) if token.type == "text" and not links else [token])
    return marked


def _split(terms: Terms, token: Token) -> list[Token]:
    found = terms.next_in(token.content)
    if found is None:
        return [token]
    match, term = found
    terms.met.append(term)
    before, said, after = token.content[: match.start()], match[0], token.content[match.end() :]
    opening = Token("term_open", "a", 1, meta={"term": term})
    opening.attrs = {"class": "term", "href": f"#{term_anchor(term)}"}
    marked = [Token("text", "", 0, content=before), opening, Token("text", "", 0, content=said)]
    return [*marked, Token("term_close", "a", -1), *_split(terms, Token("text", "", 0, content=after))]
