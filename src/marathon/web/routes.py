"""Every address that answers, page by page."""

from __future__ import annotations

from starlette.routing import BaseRoute

from marathon.web.pages import (
    components,
    course,
    environment,
    exercise,
    exercise_actions,
    kernel,
    keys,
    lesson,
    lesson_answers,
    path,
    review,
    search,
    settings,
)

PAGES = (
    path,
    course,
    lesson,
    lesson_answers,
    kernel,
    exercise,
    exercise_actions,
    review,
    environment,
    search,
    settings,
    keys,
    components,
)


def routes() -> list[BaseRoute]:
    """The routes of all pages, in the order in which they are tried."""
    return [route for page in PAGES for route in page.ROUTES]
