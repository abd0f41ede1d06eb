"""Every part in each of its states, side by side, to look at when one of them changes."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.web import samples, samples_over_time
from marathon.web.end_of_day import EndOfDay
from marathon.web.landscape import Land
from marathon.web.maps import Map, Profile, profile, whole_map
from marathon.web.pages.exercise import HintsView
from marathon.web.rendering import render
from marathon.web.wording import position_text

# Hills of no path in particular.
HILLS = (0.05, 0.1, 0.3, 0.2, 0.4, 0.32, 0.5, 0.66, 0.48, 0.38, 0.42, 0.8, 0.98, 0.75, 0.5, 0.6, 0.35)


@dataclass(frozen=True)
class MapState:
    name: str
    map: Map
    position: str


@dataclass(frozen=True)
class Hills:
    name: str
    profile: Profile


@dataclass(frozen=True)
class ComponentsPage:
    maps: tuple[MapState, ...]
    profiles: tuple[Hills, ...]
    charts: tuple[samples_over_time.ChartSample, ...]
    heats: tuple[samples_over_time.HeatSample, ...]
    cards: tuple[samples_over_time.CardSample, ...]
    day: EndOfDay
    cells: tuple[samples.CellSample, ...] = samples.CELLS
    questions: tuple[samples.QuestionSample, ...] = samples.QUESTIONS
    hints: tuple[HintsView, ...] = samples.HINTS
    verdicts: tuple[samples.VerdictSample, ...] = samples.VERDICTS
    full_verdicts: tuple[samples.VerdictSample, ...] = samples.FULL_VERDICTS


def build() -> ComponentsPage:
    land = Land(HILLS, 42.195)
    places = (("Start", 0.0), ("Under way", 16.3), ("Finished", 42.195))
    shares = (("Ahead", 0.0), ("Current", 0.4), ("Finished", 1.0))
    part = land.part(11.3, 21.2, most=3.0)
    return ComponentsPage(
        maps=tuple(
            MapState(name, whole_map(land, km, (6.5, 11.3, 21.2, 26.9, 35.1)), position_text(km, 42.195))
            for name, km in places
        ),
        profiles=tuple(Hills(name, profile(part, (0.0, 3.0, 6.0), done=share)) for name, share in shares),
        charts=samples_over_time.charts(),
        heats=samples_over_time.heats(),
        cards=samples_over_time.cards(),
        day=samples_over_time.day(),
    )


def show(request: Request) -> Response:
    return render(request, "components.html", build())


ROUTES = [Route("/components", show, name="components")]
