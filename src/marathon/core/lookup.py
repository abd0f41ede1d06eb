"""Finds words in short texts: whole words, their beginnings, and words with a slip of the finger."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+")
# What a word counts for: in the title, in what is shown beside it, in what stands behind it.
FIELDS = (8.0, 2.0, 0.6)
# A beginning counts less than the word, and a word with a slip less again.
PREFIX, SLIP = 0.6, 0.4
# A beginning of one letter would begin half of all words.
MOST_ENDINGS = 60
SHORTEST_SLIP, LONG = 3, 8

Fields = tuple[str, str, str]
"""Title, text beside it, and text behind it that is searched and not shown."""


@dataclass(frozen=True)
class Match:
    """`number` is that of the text, in the order in which texts were given."""

    number: int
    score: float


@dataclass(frozen=True)
class Answer:
    """The best first. `words` are those that were looked for: slips of the finger are mended in them."""

    matches: tuple[Match, ...]
    words: tuple[str, ...]
    mended: bool = False


class Lookup:
    """An index of texts. `boosts` multiply what a text is worth, in the same order."""

    def __init__(self, texts: Sequence[Fields], boosts: Sequence[float]) -> None:
        self._boosts = boosts
        self._places = _places(texts)
        self._vocabulary = sorted(self._places)
        self._slips = _slips(self._vocabulary)
        self._count = len(texts)

    def find(self, query: str) -> Answer:
        """Everything that has all the words of `query`."""
        asked = words(query)
        if not asked:
            return Answer((), ())
        found = [self._word(word, last=number == len(asked) - 1) for number, word in enumerate(asked)]
        together = set(found[0][1]).intersection(*(scores for _, scores in found[1:]))
        matches = [
            Match(number, sum(scores[number] for _, scores in found) * self._boosts[number])
            for number in together
        ]
        used = tuple(word for word, _ in found)
        matches.sort(key=lambda match: (-match.score, match.number))
        return Answer(tuple(matches), used, used != tuple(asked))

    def _word(self, word: str, *, last: bool) -> tuple[str, Mapping[int, float]]:
        """What one word finds, and the word as it was understood."""
        scores = self._known(word, last=last)
        if scores:
            return word, scores
        near = self._near(word)
        return (near, self._known(near, last=False, worth=SLIP)) if near else (word, {})

    def _known(self, word: str, *, last: bool, worth: float = 1.0) -> dict[int, float]:
        scores: dict[int, float] = {}
        endings = self._endings(word, MOST_ENDINGS if last or len(word) > 1 else 1)
        for known in endings:
            places = self._places[known]
            rare = math.log(1 + self._count / len(places))
            share = worth * rare * (1.0 if known == word else PREFIX)
            for number, weight in places.items():
                scores[number] = max(scores.get(number, 0.0), weight * share)
        return scores

    def _endings(self, word: str, most: int) -> list[str]:
        """The word and the words that begin with it, the shortest ones where there are many."""
        start = bisect_left(self._vocabulary, word)
        end = bisect_left(self._vocabulary, word + "\uffff")
        return sorted(self._vocabulary[start:end], key=len)[:most]

    def _near(self, word: str) -> str:
        """The most frequent word that one slip away, in a long word two, was probably meant."""
        if len(word) < SHORTEST_SLIP:
            return ""
        cuts = _shorter(word, 2 if len(word) >= LONG else 1)
        near = {known for cut in cuts for known in self._slips.get(cut, ())}
        # The first letter is the one that people seldom miss.
        return min(
            near,
            key=lambda known: (
                abs(len(known) - len(word)) > 1,
                known[0] != word[0],
                sorted(known) != sorted(word),
                -len(self._places[known]),
                known,
            ),
            default="",
        )


def words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _places(texts: Sequence[Fields]) -> dict[str, dict[int, float]]:
    """For every word the texts that have it, and what it weighs in each."""
    places: dict[str, dict[int, float]] = defaultdict(dict)
    for number, fields in enumerate(texts):
        # A word in a short title says more of it than one of many.
        length = 1 + 0.06 * len(words(fields[0]))
        for text, weight in reversed(list(zip(fields, (FIELDS[0] / length, *FIELDS[1:]), strict=True))):
            for word in set(words(text)):
                places[word][number] = max(places[word].get(number, 0.0), weight)
    return dict(places)


def _slips(vocabulary: Iterable[str]) -> dict[str, list[str]]:
    """Words by what is left of them without one letter: two words share one when a slip lies between them."""
    slips: dict[str, list[str]] = defaultdict(list)
    for word in vocabulary:
        if len(word) >= SHORTEST_SLIP and not word.isdecimal():
            for cut in _shorter(word, 1):
                slips[cut].append(word)
    return dict(slips)


def _shorter(word: str, letters: int) -> set[str]:
    found = {word}
    for _ in range(letters):
        found |= {cut for each in found for cut in _without_one(each)}
    return found


def _without_one(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))
