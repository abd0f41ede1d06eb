"""The plan of a learner, how it bends, its calendar, ratings and the placement."""

from __future__ import annotations

from datetime import timedelta

import pytest
from icalendar import Calendar

from marathon.app import placing, study
from marathon.app import plan as plans
from marathon.app.calendar import calendar
from marathon.app.glossary import glossary
from marathon.app.masteries import masteries
from marathon.app.rate import rate_course, rate_lesson, rating
from marathon.app.recall import remember
from marathon.app.search import search
from marathon.app.settings import get, put
from marathon.core.errors import NotFound, WrongUse

L = "every-element"


def test_without_a_pace_nothing_is_forecast_and_nothing_laid(m):
    assert plans.plan(m).forecast.state == "no_pace"
    assert plans.coming(m, weeks=3) == ()
    assert plans.plan(m).line is None


def test_a_pace_begins_a_plan_where_one_stands(m, clock):
    put(m, pace=5)
    now = plans.plan(m)
    assert now.forecast.state == "no_history"
    assert (now.line.first, now.line.kilometre) == (now.today, 0.0)
    assert now.line.last == now.forecast.planned
    clock.now += timedelta(days=3)
    assert plans.plan(m).line.first == now.today


def test_to_replan_begins_the_line_anew_with_or_without_another_pace(m, clock):
    put(m, pace=5)
    clock.now += timedelta(days=30)
    plans.replan(m)
    assert plans.plan(m).line.first == plans.plan(m).today
    clock.now += timedelta(days=30)
    plans.replan(m, 2.5)
    assert get(m).pace == 2.5
    assert plans.plan(m).line.first == plans.plan(m).today


def test_a_pause_empties_the_weeks_until_it_ends(m, clock):
    put(m, pace=5, days=[0, 1, 2, 3, 4, 5, 6])
    today = plans.plan(m).today
    back = today + timedelta(days=10)
    plans.pause(m, until=back.isoformat(), reason="  a   holiday ")
    assert plans.plan(m).easing.reason == "a holiday"
    assert plans.plan(m).forecast.state == "paused"
    assert min(each.day for each in plans.coming(m, weeks=4)) >= back
    plans.resume(m)
    assert plans.plan(m).easing is None
    assert min(each.day for each in plans.coming(m, weeks=4)) == today
    plans.resume(m)
    assert len(list(m.store.events("resume"))) == 1


@pytest.mark.parametrize(
    "asked",
    [
        {"until": "tomorrow"},
        {"until": "2001-01-01"},
        {"until": "9999-01-01"},
        {"hours": 9.0, "until": "2027-01-01"},
        {"hours": 2.0},
        {"hours": -1.0},
    ],
)
def test_what_is_no_easing_is_refused_in_words(m, asked):
    put(m, pace=5)
    with pytest.raises(WrongUse) as refused:
        plans.pause(m, **asked)
    assert refused.value.mend
    assert plans.plan(m).easing is None


def test_days_and_times_of_sittings_are_checked(m):
    assert put(m, days=["4", 0, 0], start="7:30".rjust(5, "0")).days == (0, 4)
    assert get(m).start == "07:30"
    for wrong in ({"days": []}, {"days": [7]}, {"start": "late"}):
        with pytest.raises(WrongUse):
            put(m, **wrong)


def events_of(text: bytes):
    return {str(each["uid"]): each for each in Calendar.from_ical(text).walk("VEVENT")}


def test_the_calendar_holds_the_sittings_and_readers_take_it(m):
    put(m, pace=2, days=[0, 3], start="19:15")
    text = calendar(m)
    sessions = plans.coming(m, weeks=12)
    found = sorted(events_of(text).values(), key=lambda each: each.decoded("dtstart"))
    assert [each.decoded("dtstart").date() for each in found] == [each.day for each in sessions]
    for event, session in zip(found, sessions, strict=True):
        starts, ends = event.decoded("dtstart"), event.decoded("dtend")
        assert (starts.hour, starts.minute, starts.tzinfo) == (19, 15, None)
        assert ends - starts == timedelta(minutes=session.minutes)
        assert event["dtstamp"].dt.tzinfo is not None
        assert session.lessons[0].title in event["summary"]
    assert text.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    lines = text.split(b"\r\n")
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in text.replace(b"\r\n", b"")


def test_importing_again_moves_what_is_there_and_doubles_nothing(m):
    put(m, pace=2, days=[0, 3])
    before = events_of(calendar(m))
    put(m, days=[1, 4])
    after = events_of(calendar(m))
    # The sittings left of this week may be fewer or more; of the weeks after it every one is the same, moved.
    common = set(before) & set(after)
    assert len(common) >= min(len(before), len(after)) - 2
    assert all(int(after[uid]["sequence"]) > int(before[uid]["sequence"]) for uid in common)
    assert {each.decoded("dtstart").weekday() for each in after.values()} <= {1, 4}


def test_a_calendar_needs_a_plan(m):
    with pytest.raises(WrongUse, match="no plan"):
        calendar(m)
    put(m, pace=2)
    plans.pause(m)
    with pytest.raises(WrongUse, match="hold no sittings"):
        calendar(m)


def test_each_can_do_of_a_written_lesson_has_its_level(m):
    course = masteries(m)[0]
    assert {skill.level for skill in course.skills} == {0}
    study.open_lesson(m, L)
    met = {can_do.id for can_do in m.path.find_lesson(L).lesson.can_do}
    assert {skill.can_do.id for skill in masteries(m)[0].skills if skill.level == 1} == met


def test_recalls_of_cards_make_a_can_do_reliable_and_then_lasting(m, clock):
    can_do = masteries(m)[0].skills[0].can_do.id
    for days, level in ((0, 3), (3, 3), (8, 4)):
        clock.now += timedelta(days=days)
        data = {
            "of": "card",
            "showing": str(days),
            "rating": 3,
            "seconds": 5,
            "can_do": [can_do],
            "variant": {},
        }
        remember(m, ("review", "some-card", data))
        assert masteries(m)[0].skills[0].level == level


def test_ratings_are_kept_and_the_latest_counts(m):
    rate_lesson(m, L, 2)
    rate_lesson(m, L, 5, " clear at last ")
    assert (rating(m, L).stars, rating(m, L).words) == (5, "clear at last")
    course = next(m.path.courses())[1]
    rate_course(m, course.id, 4)
    assert rating(m, course.id).stars == 4
    for stars in (0, 6):
        with pytest.raises(WrongUse):
            rate_lesson(m, L, stars)
    with pytest.raises(NotFound):
        rate_course(m, "nowhere", 3)


def test_a_placement_is_begun_answered_and_ended_and_is_no_evidence(m):
    assert placing.ask(m) is None
    placing.begin(m)
    asked = placing.ask(m)
    right = next(number for number, option in enumerate(asked.question.options) if option.right)
    placing.reply(m, asked.place.lesson.id, asked.question.id, right)
    placing.reply(m, asked.place.lesson.id, asked.question.id, right)  # by going back in the browser
    assert len(placing.sitting(m).replies) == 1
    placing.end(m)
    assert placing.ask(m) is None
    found = placing.propose(m)
    assert (found.asked, found.right) == (1, 1)
    assert found.unknown > 0
    assert not m.memory.record().lesson(L).answers
    with pytest.raises(WrongUse):
        placing.reply(m, L, asked.question.id, 17)


def test_who_knows_nothing_is_placed_at_the_start(m):
    placing.begin(m)
    while asked := placing.ask(m):
        placing.reply(m, asked.place.lesson.id, asked.question.id, -1)
    found = placing.propose(m)
    assert found.known == ()
    assert found.start.lesson.id == L


def test_everything_on_the_path_can_be_found(m):
    lesson = m.path.find_lesson(L).lesson
    wanted = {
        "lesson": lesson.title,
        "exercise": lesson.exercises[0].title,
        "can-do": lesson.can_do[0].text,
        "term": next(iter(lesson.terms)),
        "card": lesson.cards[0].back.split("\n")[0],
        "course": next(m.path.courses())[1].title,
    }
    for kind, words in wanted.items():
        assert kind in [group.kind for group in search(m, words).groups], (kind, words)
    week = search(m, "week " + lesson.weeks[0].rpartition("W")[2])
    assert "week" in [group.kind for group in week.groups]
    assert search(m, "").count == 0


def test_cards_are_found_last(m):
    kinds = [group.kind for group in search(m, "print").groups]
    assert len(kinds) > 2
    assert kinds.index("card") == len(kinds) - 1


def test_the_glossary_has_every_term_and_its_lesson(m):
    entries = glossary(m.path)
    terms = {term for place in m.path.places() for term in place.lesson.terms}
    assert {entry.term for entry in entries} == terms
    assert [entry.term.casefold() for entry in entries] == sorted(term.casefold() for term in terms)
    assert all(meaning.places for entry in entries for meaning in entry.meanings)
