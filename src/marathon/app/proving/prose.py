"""Plain words out of Markdown: paragraphs, sentences, syllables, reading grade."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin

# Stands in a paragraph for code or a formula: one thing to look at, no word to read.
CODE = "\u241f"

WORD = re.compile(rf"[^\W_]+(?:['’\-.,/][^\W_]+)*|{CODE}")
# A sentence ends at its mark, unless the next word is in lower case ("e.g. this").
END = re.compile(rf"(?:(?<=[.!?])|(?<=[.!?][\"'”’)\]]))\s+(?=[\"'“‘(\[]*[A-Z0-9{CODE}])|\n+(?=[A-Z{CODE}])")
ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|etc|vs|cf|Fig|No|Dr|Mr|Ms|approx)\.$")


@dataclass(frozen=True)
class Paragraph:
    """A stretch of prose. `kind` is the element around it: paragraph, heading, item, cell."""

    text: str
    line: int
    kind: str = "paragraph"


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table").use(dollarmath_plugin)


@lru_cache(maxsize=4096)
def paragraphs(markdown: str, line: int = 1) -> tuple[Paragraph, ...]:
    """The prose of a Markdown text that starts at `line`, without its code blocks and block formulas."""
    return tuple(_paragraphs(_markdown().parse(markdown), line))


def _paragraphs(tokens: list[Token], line: int) -> Iterator[Paragraph]:
    open_items = 0
    for before, token in zip([None, *tokens], tokens, strict=False):
        open_items += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        if token.type == "inline" and before is not None:
            kind = before.type.removesuffix("_open")
            kind = "cell" if kind in ("td", "th") else "item" if open_items else kind
            start = (token.map or [0])[0]
            yield Paragraph("".join(map(_plain, token.children or ())), line + start, kind)


def _plain(token: Token) -> str:
    if token.type in ("code_inline", "math_inline", "math_inline_double"):
        return CODE
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    return token.content if token.type == "text" else ""


def words(text: str) -> list[str]:
    """The words of plain text; code or a formula inside it counts as one."""
    return WORD.findall(text)


def count_words(markdown: str) -> int:
    """How many words a reader meets in a Markdown text, its code blocks left out."""
    return sum(len(words(paragraph.text)) for paragraph in paragraphs(markdown))


def sentences(text: str) -> list[str]:
    """The sentences of plain text; with one sentence a line, a line's end ends it too."""
    found: list[str] = []
    for part in (part.strip() for part in END.split(text)):
        if found and ABBREVIATION.search(found[-1]):
            found[-1] = f"{found[-1]} {part}"
        elif part:
            found.append(part)
    return found


def spoken(text: str) -> list[str]:
    """The words of plain text that are said aloud: code and formulas left out."""
    return [word for word in words(text) if word != CODE]


# Words that the rules below get wrong, and that lessons use often.
KNOWN = {
    "something": 2, "sometimes": 2, "everything": 3, "every": 2, "everyone": 3, "someone": 2, "idea": 3,
    "ideas": 3, "being": 2, "quiet": 2, "science": 2, "area": 3, "areas": 3, "one": 1, "ones": 1, "once": 1,
    "create": 2, "creates": 2, "created": 3, "somewhere": 2, "therefore": 2, "whole": 1, "real": 1,
    "really": 2, "does": 1, "doing": 2, "going": 2, "trying": 2, "poem": 2, "linear": 3, "neural": 2,
    "bias": 2, "iris": 2, "business": 2, "queue": 1, "boolean": 3,
    "ratio": 3, "different": 3, "python": 2, "numpy": 2, "matrices": 3,
}  # fmt: skip
# Neighbouring vowels that are two syllables, unless the spellings before them run together ("nation").
TWO = re.compile(r"i[aou]|(?<!fr)ien|(?<![qg])ua|ying|eing|uous|uine|uel|eum|eo(?!u|p)")
TOGETHER = re.compile(r"[tscgx]i(?:[aou]|en)|[ln]ion|iour")
ENDS_MUTE = re.compile(
    r"(?:[^laeiouy]e|[aeiouy]le|[^aeiouytdl]ed|[aeiouyl]led|[^aeiouysxzcgl]es|[^s]hes|[aeiouyl]les"
    r"|iques?|eagues?|[ao]gues?)$"
)
INSIDE_MUTE = re.compile(r"[aeiouy][^aeiouy]e(?:ments?|less|ful|ly|ness)$")


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """How many syllables an English word has, by its spelling; right for about nine words in ten."""
    if any(mark in word for mark in "-/"):
        return sum(syllables(part) for part in re.split(r"[-/]", word))
    plain = re.sub(r"[^a-z]", "", re.sub(r"['’]s?$", "", word.lower()))
    if plain in KNOWN or not plain:
        return KNOWN.get(plain, 1)
    plain = re.sub(r"(?<=[aeou])y(?=[aeiou])", "j", plain)
    count = len(re.findall(r"[aeiouy]+", plain)) + len(TWO.findall(TOGETHER.sub("", plain)))
    mute = bool(ENDS_MUTE.search(plain)) + bool(INSIDE_MUTE.search(plain))
    return max(count - mute, 1)


def grade(texts: Iterable[str]) -> float:
    """The Flesch-Kincaid reading grade of plain texts (Kincaid and others, 1975); 0.0 for no text."""
    found = [spoken(sentence) for text in texts for sentence in sentences(text)]
    found = [sentence for sentence in found if sentence]
    said = [word for sentence in found for word in sentence]
    if not said:
        return 0.0
    spoken_parts = sum(map(syllables, said))
    return 0.39 * len(said) / len(found) + 11.8 * spoken_parts / len(said) - 15.59
