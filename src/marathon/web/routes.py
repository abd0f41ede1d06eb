"""Every address that answers, page by page."""

from __future__ import annotations

from starlette.routing import BaseRoute

from marathon.web.pages import (
    components,
    course,
    day,
    environment,
    exercise,
    exercise_actions,
    glossary,
    kernel,
    keys,
    lesson,
    lesson_answers,
    path,
    placement,
    plan,
    rating,
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
    environment,
    plan,
    placement,
    day,
    rating,
    search,
    glossary,
    settings,
    keys,
    components,
)


def routes() -> list[BaseRoute]:
    """The routes of all pages, in the order in which they are tried."""
    return [route for page in PAGES for route in page.ROUTES]
