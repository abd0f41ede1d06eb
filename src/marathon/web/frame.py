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
from marathon.web.language import later, say
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
    """The one next step as a link: `label` in full, `short` in a word or two, `meta` what it takes.

    `name` is what it leads to.
    """

    href: str
    name: str
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
    NavItem("path", later("Path"), "/", "path"),
    NavItem("review", later("Review"), "/review", "cards", count=0),
    NavItem("plan", later("Plan"), "/plan", "plan"),
)


def make_frame(m: Marathon, *, here: str = "", address: str = "/", own_map: bool = False) -> Frame:
    """The frame of a page at `address`; `own_map` when the page shows the way itself."""
    now = progress(m)
    return Frame(
        settings=get_settings(m),
        nav=tuple(_named(m, item) for item in NAV),
        here=here,
        address=address,
        next=next_link(m.path, now.next),
        share=share_of(now),
        position=position_text(now.position, now.kilometres),
        own_map=own_map,
    )


def _named(m: Marathon, item: NavItem) -> NavItem:
    count = due_count(m) if item.here == "review" else item.count
    return replace(item, label=say(item.label), count=count)


def share_of(now: Progress) -> float:
    """How much of the whole way is done, in per cent."""
    return round(100 * now.position / now.kilometres, 3) if now.kilometres else 0.0


def next_link(path: Path, step: NextStep) -> NextLink | None:
    """The next step in words; None when everything that is written is done."""
    if step.kind == "finished":
        return None
    place = path.find_lesson(step.lesson)
    number = place.lesson.number if place else ""
    name = f"{number} {step.title}"
    return NextLink(
        href=step_href(step),
        name=name,
        label=say("Start %(step)s", step=name)
        if step.kind == "begin"
        else say("Continue %(step)s", step=name),
        short=say("Next: %(step)s", step=number),
        meta=say("%(time)s, %(way)s further", time=honest_span(step.span), way=metres_text(step.metres)),
    )


def step_href(step: NextStep) -> str:
    if step.exercise:
        return f"/exercises/{step.exercise}"
    return f"/lessons/{step.lesson}" + (f"#{step.anchor}" if step.anchor else "")
