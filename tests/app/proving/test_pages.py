"""Every rule documents itself, and the page of rules is of today."""

from __future__ import annotations

import pathlib

import pytest

from marathon.app.proving.coverage import coverage_page
from marathon.app.proving.pages import GROUPS, rules_page
from marathon.curriculum import read_path, where_is_path

EVERY = [rule for _, _, rules in GROUPS for rule in rules]
PAGE = pathlib.Path(__file__).parents[3] / "docs" / "authors" / "rules.md"


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: f"{rule.id} {rule.find.__name__}")
def test_a_rule_says_what_it_wants_why_and_how_to_mend(rule):
    wants, _, rest = rule.page.partition("**Why:**")

    assert len(wants.split()) > 4
    assert "**Mend:**" in rest


def test_no_two_rules_have_the_same_name():
    named = [(rule.id, rule.name) for rule in EVERY]

    assert len(set(named)) == len(named)


def test_the_page_is_of_today():
    """After a change of a rule: marathon prove --page rules > docs/authors/rules.md."""
    assert PAGE.read_text(encoding="utf-8") == rules_page()


def test_the_page_of_coverage_is_of_today():
    """After a change of content: marathon prove --page coverage > docs/authors/coverage.md."""
    kept = PAGE.with_name("coverage.md").read_text(encoding="utf-8")

    assert kept == coverage_page()


def test_every_official_week_of_a_course_with_written_lessons_has_its_row():
    path = read_path(where_is_path()).path
    page = coverage_page()

    for specialization in path.specializations:
        for course in specialization.courses:
            if any(lesson.written for lesson in course.lessons):
                weeks = {week for lesson in course.lessons for week in lesson.weeks}
                assert weeks
                assert all(week in page for week in weeks)
