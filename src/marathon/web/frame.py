"""What every page shows around its own content: looks, navigation, where one stands, the next step."""

from __future__ import annotations

from dataclasses import dataclass, replace

from marathon.app.progress import progress
from marathon.app.review import due_count
from marathon.app.settings import Settings
from marathon.app.settings import get as get_settings
from marathon.app.wiring import Marathon
from marathon.core.curriculum import Path
from marathon.core.progress import NextStep, Progress
from marathon.web.wording import honest_span, metres_text, position_text


@dataclass(frozen=True)
class NavItem:
    """`here` is the name that pages give to say where in the navigation they belong.

    `count` is how many things wait there; None where nothing ever does.
    """

    here: str
    label: str
    href: str
    icon: str
    count: int | None = None


@dataclass(frozen=True)
class NextLink:
    """The one next step as a link: `label` in full, `short` in a word or two, `meta` what it takes."""

    href: str
    label: str
    short: str
    meta: str


@dataclass(frozen=True)
class Frame:
    """`share` is how much of the way is done, in per cent; `next` is None when nothing is left."""

    settings: Settings
    nav: tuple[NavItem, ...]
    here: str
    address: str
    next: NextLink | None
    share: float
    position: str
    own_map: bool

    @property
    def initial(self) -> str:
        return self.settings.name[:1].upper()


# Pages that come later add their line here when they are there, not before.
NAV = (
    NavItem("path", "Path", "/", "path"),
    NavItem("review", "Review", "/review", "cards", count=0),
    NavItem("plan", "Plan", "/plan", "plan"),
)


def make_frame(m: Marathon, *, here: str = "", address: str = "/", own_map: bool = False) -> Frame:
    """The frame of a page at `address`; `own_map` when the page shows the way itself."""
    now = progress(m)
    return Frame(
        settings=get_settings(m),
        nav=tuple(replace(item, count=due_count(m)) if item.here == "review" else item for item in NAV),
        here=here,
        address=address,
        next=next_link(m.path, now.next),
        share=share_of(now),
        position=position_text(now.position, now.kilometres),
        own_map=own_map,
    )


def share_of(now: Progress) -> float:
    """How much of the whole way is done, in per cent."""
    return round(100 * now.position / now.kilometres, 3) if now.kilometres else 0.0


def next_link(path: Path, step: NextStep) -> NextLink | None:
    """The next step in words; None when everything that is written is done."""
    if step.kind == "finished":
        return None
    place = path.find_lesson(step.lesson)
    number = place.lesson.number if place else ""
    verb = "Start" if step.kind == "begin" else "Continue"
    return NextLink(
        href=step_href(step),
        label=f"{verb} {number} {step.title}",
        short=f"Next: {number}",
        meta=f"{honest_span(step.span)}, {metres_text(step.metres)} further",
    )


def step_href(step: NextStep) -> str:
    if step.exercise:
        return f"/exercises/{step.exercise}"
    return f"/lessons/{step.lesson}" + (f"#{step.anchor}" if step.anchor else "")
