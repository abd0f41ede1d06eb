"""Every address that answers, page by page."""

from __future__ import annotations

from starlette.routing import BaseRoute

from marathon.web.pages import (
    carry,
    components,
    course,
    day,
    environment,
    exam,
    exercise,
    exercise_actions,
    exercise_after,
    exercise_file,
    exercise_history,
    exercise_report,
    glossary,
    kernel,
    keys,
    lesson,
    lesson_answers,
    path,
    placement,
    plan,
    project,
    rating,
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
    exercise_after,
    exercise_file,
    exercise_history,
    exercise_report,
    review,
    environment,
    exam,
    project,
    plan,
    placement,
    day,
    rating,
    search,
    glossary,
    settings,
    carry,
    keys,
    components,
)


def routes() -> list[BaseRoute]:
    """The routes of all pages, in the order in which they are tried."""
    return [route for page in PAGES for route in page.ROUTES]
