"""The learner's own rating, on the page of a lesson or a course that is done."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.rate import rating
from marathon.app.wiring import Marathon
from marathon.core.rating import STARS
from marathon.web.language import counted, later, say

ASKS = {
    "lesson": later("How was this lesson for you?"),
    "course": later("How was this course for you?"),
}


@dataclass(frozen=True)
class Star:
    value: int
    label: str
    chosen: bool


@dataclass(frozen=True)
class RatingView:
    """`asks` is the question; `stars` are all five choices; `given` the rating in words, or empty."""

    asks: str
    address: str
    stars: tuple[Star, ...]
    words: str
    given: str


def rating_view(m: Marathon, what: str, subject: str) -> RatingView:
    """The form, with what was given before."""
    past = rating(m, subject)
    return RatingView(
        asks=say(ASKS[what]),
        address=f"/{what}s/{subject}/rating",
        stars=tuple(
            Star(n, counted("%(num)s star", "%(num)s stars", n), bool(past and past.stars == n))
            for n in STARS
        ),
        words=past.words if past else "",
        given=given_text(m, subject),
    )


def given_text(m: Marathon, subject: str) -> str:
    """`4 of 5`, or nothing."""
    past = rating(m, subject)
    return say("%(had)s of %(all)s", had=past.stars, all=max(STARS)) if past else ""
