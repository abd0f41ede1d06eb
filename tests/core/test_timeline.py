"""Whatever order events come in, they add up to the same."""

from __future__ import annotations

import itertools
import random
import uuid
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from marathon.core import timeline as timeline_module
from marathon.core.history import Event
from marathon.core.ids import Ids
from marathon.core.record import Record
from marathon.core.timeline import Timeline, order

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DATA = {
    "attempt": {"outcome": st.sampled_from(["passed", "not_yet"]), "counted": st.booleans()},
    "hint": {"number": st.integers(1, 3)},
    "solution": {},
    "save": {"code": st.just("x = 1\n")},
    "place": {"anchor": st.sampled_from(["", "a", "b"])},
    "answer": {"question": st.sampled_from(["q", "r"]), "choice": st.integers(0, 3), "right": st.booleans()},
    "prediction": {"block": st.just("p"), "choice": st.integers(0, 3), "agreed": st.booleans()},
    "lesson_done": {},
    "setting": {"value": st.integers(0, 9)},
}


@st.composite
def an_event(draw):
    kind = draw(st.sampled_from(sorted(DATA)))
    # Seconds are few, so that events of one moment are not rare.
    at = NOON + timedelta(seconds=draw(st.integers(0, 40)))
    data = {name: draw(values) for name, values in DATA[kind].items()}
    return Event(kind, draw(st.sampled_from(["x", "y"])), at, data, str(draw(st.uuids(version=4))))


HISTORY = st.lists(an_event(), max_size=12, unique_by=lambda event: event.id)


def interleaved(draw, one, other):
    """The two rows of events as one, each in its own order."""
    rows, mixed = [list(one), list(other)], []
    while rows[0] or rows[1]:
        row = draw(st.sampled_from([row for row in rows if row]))
        mixed.append(row.pop(0))
    return mixed


def in_pieces(draw, events):
    cuts = sorted(draw(st.sets(st.integers(0, len(events)), max_size=5)) | {0, len(events)})
    return [events[a:b] for a, b in itertools.pairwise(cuts)]


def added_up(pieces):
    timeline, so_far = Timeline.begin(Record()), []
    everything = lambda: sorted(so_far, key=order)  # noqa: E731
    for piece in pieces:
        so_far += piece
        timeline = timeline.after(piece, Record(), everything)
    return timeline.record


@settings(deadline=None)
@given(data=st.data(), recent=st.integers(1, 5))
def test_two_machines_that_exchange_their_histories_stand_at_the_same_place(data, recent):
    mine, others = data.draw(HISTORY), data.draw(HISTORY)
    ids = {event.id for event in mine}
    others = [event for event in others if event.id not in ids]
    in_order = Record().after(sorted(mine + others, key=order))
    kept, timeline_module.RECENT = timeline_module.RECENT, recent
    try:
        assert added_up(in_pieces(data.draw, interleaved(data.draw, mine, others))) == in_order
        assert added_up(in_pieces(data.draw, interleaved(data.draw, others, mine))) == in_order
        assert Timeline.begin(Record(), sorted(mine + others, key=order)).record == in_order
    finally:
        timeline_module.RECENT = kept


def many(number):
    ids = Ids(random.Random(0).getrandbits)
    moments = [NOON + timedelta(seconds=i) for i in range(number)]
    return [Event("hint", f"x{i % 7}", at, {"number": 1}, ids.next(at)) for i, at in enumerate(moments)]


def never():
    raise AssertionError("everything was asked for")


def test_what_is_a_little_late_costs_the_recent_events_alone():
    events = many(1000)
    late = events.pop(-10)
    timeline = Timeline.begin(Record(), events).after([late], Record(), never)
    assert timeline.record == Record().after(many(1000))
    assert len(timeline.recent) <= 2 * timeline_module.RECENT


def test_what_is_very_late_is_put_in_its_place_too():
    events = many(1000)
    rest = [event for event in events if event is not events[3]]
    timeline = Timeline.begin(Record(), rest).after([events[3]], Record(), lambda: events)
    assert timeline.record == Record().after(events)


def test_no_news_are_the_same_record():
    timeline = Timeline.begin(Record(), many(3))
    assert timeline.after((), Record(), never) is timeline


class TestIds:
    def test_they_are_uuids_of_version_7_and_say_when(self):
        made = uuid.UUID(Ids(lambda bits: 2**bits - 1).next(NOON))
        assert (made.version, made.variant) == (7, uuid.RFC_4122)
        assert made.int >> 80 == NOON.timestamp() * 1000

    def test_those_of_one_moment_come_in_order_and_differ(self):
        chance = random.Random(1)
        ids = Ids(chance.getrandbits)
        made = [ids.next(NOON) for _ in range(500)]
        assert made == sorted(set(made))

    def test_later_ones_are_greater(self):
        ids = Ids(random.Random(2).getrandbits)
        made = [ids.next(NOON + timedelta(milliseconds=i // 2)) for i in range(500)]
        assert made == sorted(set(made))
