"""Events come back as they went in, and never change."""

from __future__ import annotations

import sqlite3
import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marathon.core.errors import StoreTrouble
from marathon.core.history import Event
from marathon.store import open_store

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def test_an_event_comes_back_as_it_went_in(store, event):
    sent = event("attempt", code="print('ü')\n", held=4, total=6, nested={"a": [1, None, 2.5]})
    store.record(sent)
    assert list(store.events()) == [sent]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.dictionaries(st.text(), JSON, max_size=4), at=st.datetimes(timezones=st.timezones()))
def test_any_data_and_any_time_come_back(store, event, data, at):
    if not datetime(1971, 1, 1, tzinfo=UTC) < at < datetime(9000, 1, 1, tzinfo=UTC):
        return
    sent = Event("hint", "x", at, data, event().id)
    number = store.record(sent)
    ((back,), _) = store.news(number - 1)
    assert back.data == data
    assert back.at == at.astimezone(UTC)
    assert back.at.utcoffset() == timedelta(0)


def test_numbers_grow_and_order_is_that_of_time(store, event):
    sent = [event(number=i) for i in range(5)]
    numbers = [store.record(one) for one in reversed(sent)]
    assert numbers == sorted(set(numbers))
    assert store.latest() == numbers[-1]
    assert list(store.events()) == sent
    assert store.news()[0] == tuple(reversed(sent))


def test_events_of_one_moment_are_in_the_order_of_their_ids(store, event):
    at = event().at
    sent = [Event("hint", "x", at, {}, event().id) for _ in range(5)]
    store.record(*sent)
    assert list(store.events()) == sorted(sent, key=lambda one: one.id)
    assert store.last("hint", "x") == max(sent, key=lambda one: one.id)


def test_which_ids_are_not_here(store, event):
    here, elsewhere = [event() for _ in range(1003)], event()
    store.record(*here)
    assert store.missing([elsewhere.id, *(one.id for one in here)]) == {elsewhere.id}
    assert store.missing([]) == set()


def test_several_events_are_kept_together_or_not_at_all(store, event):
    first, second = event(), event()
    store.record(first)
    with pytest.raises(StoreTrouble):
        store.record(second, first)
    assert list(store.events()) == [first]


def test_nothing_recorded_is_nothing_done(store):
    assert store.record() == 0
    assert store.count() == 0


def test_events_are_chosen_by_kind_subject_time_and_number(store, event):
    sent = [event("hint", "a"), event("attempt", "a"), event("hint", "b"), event("hint", "a")]
    numbers = [store.record(one) for one in sent]
    assert list(store.events("hint")) == [sent[0], sent[2], sent[3]]
    assert list(store.events(subject="a")) == [sent[0], sent[1], sent[3]]
    assert list(store.events("hint", "a", since=sent[1].at)) == [sent[3]]
    assert list(store.events(upto=numbers[1])) == sent[:2]
    east = timezone(timedelta(hours=9))
    assert list(store.events(since=sent[3].at.astimezone(east))) == [sent[3]]


def test_more_events_than_a_page_come_in_order(store, event):
    sent = [event(number=i) for i in range(1003)]
    store.record(*sent)
    assert [one.data["number"] for one in store.events()] == list(range(1003))


def test_a_reader_keeps_no_writer_waiting(store, event):
    store.record(*(event(number=i) for i in range(1003)))
    reading = store.events()
    next(reading)
    store.record(event(number=1003))
    assert sum(1 for _ in reading) == 1002  # and not what was recorded meanwhile


def test_news_are_what_came_after(store, event):
    first, second = event(), event()
    store.record(first)
    events, number = store.news()
    assert events == (first,)
    assert store.news(number) == ((), number)
    store.record(second)
    assert store.news(number)[0] == (second,)


def test_an_event_without_a_zone_is_refused(event):
    with pytest.raises(ValueError, match="needs a zone"):
        Event("hint", "x", datetime(2026, 11, 22), {}, event().id)


@pytest.mark.parametrize("statement", ["UPDATE events SET subject = 'other'", "DELETE FROM events"])
def test_the_database_itself_refuses_to_rewrite_the_past(store, event, statement):
    sent = event()
    store.record(sent)
    with sqlite3.connect(store.file) as raw, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(statement)
    assert list(store.events()) == [sent]


def test_threads_share_a_store(store, event):
    sent = [[event(thread=t, number=i) for i in range(20)] for t in range(6)]
    threads = [
        threading.Thread(target=lambda mine=mine: [store.record(one) for one in mine]) for mine in sent
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = list(store.events())
    assert len(kept) == 120
    for t in range(6):
        assert [one.data["number"] for one in kept if one.data["thread"] == t] == list(range(20))


def test_two_stores_on_one_folder_see_each_other(store, folder, event):
    with open_store(folder) as other:
        sent = event()
        other.record(sent)
        assert list(store.events()) == [sent]


def test_commits_are_forced_to_the_disk_and_the_log_is_ahead(store):
    # What an acknowledged event relies on; nothing short of cutting the power would show its absence.
    with store._connections.reading() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
