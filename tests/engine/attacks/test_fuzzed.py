"""The wire from both sides, with values that nobody thought of: it refuses or understands, and runs nothing."""

import datetime
import decimal
import fractions
from collections import OrderedDict, deque
from pathlib import Path

import conversation
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marathon.engine.wire import Codec, Unsendable, WireError, pack, unpack

# Found by the coverage-guided fuzzer, see bench/fuzz.py, and kept as it found them.
SAVED = sorted((Path(__file__).parent / "fuzzed").glob("*/*"))
BOUNDED = settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))

TAGS = st.sampled_from(
    [*Codec().readers, "mirror", "yours", "class", "error", "object", "module", "value", "exception"]
)
NAMES = st.sampled_from((
    "list", "dict", "set", "deque", "defaultdict", "ndarray", "int", "type", "os", "os.system", "eval", "KeyboardInterrupt",
    "doctest:unittest.SkipTest", "__class__", "__globals__", "_private", "public", "method", "1e99999", "../../etc/passwd",
))  # fmt: skip
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.binary(max_size=8) | TAGS | NAMES
    | st.integers(0, 60)
)  # fmt: skip
PLAIN = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=6)
        | st.tuples(TAGS, inner, inner).map(list)
        | st.tuples(TAGS, NAMES, inner, inner).map(list)
        | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=25,
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary() | st.complex_numbers(allow_nan=False)
    | st.dates() | st.times() | st.datetimes() | st.timedeltas() | st.decimals(allow_nan=False) | st.fractions() | st.uuids(),
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.integers() | st.text(), inner)
    | st.lists(inner).map(deque) | st.dictionaries(st.text(), inner).map(OrderedDict),
    max_leaves=20,
)  # fmt: skip


@pytest.fixture(scope="module")
def sentry():
    return conversation.Sentry()


@given(VALUES)
@BOUNDED
def test_data_comes_back_as_it_was(value):
    """From this side: what we hand over is what arrives."""
    back = Codec().decode(unpack(pack(Codec().encode(value))))
    assert back == value
    assert type(back) is type(value)


@given(st.binary(max_size=300))
@BOUNDED
def test_any_bytes_are_refused_or_read(sentry, data):
    with sentry.on_duty():
        conversation.decode(data)


@given(PLAIN)
@BOUNDED
def test_any_plain_value_is_refused_or_read(sentry, plain):
    with sentry.on_duty():
        try:
            value = Codec().decode(plain)
        except WireError:
            return
    repr(value)


@given(PLAIN)
@BOUNDED
def test_what_was_read_can_be_handed_on(plain):
    try:
        value = Codec().decode(plain)
        again = pack(Codec().encode(value))
    except (WireError, Unsendable):
        return
    unpack(again)


MESSAGES = st.lists(
    st.tuples(st.sampled_from("=!?"), PLAIN, st.none() | st.fixed_dictionaries({}, optional=dict.fromkeys(("classes", "news", "changes", "gone", "released", "output"), PLAIN))).map(list)
    | st.tuples(st.just("?"), st.sampled_from(("call", "get", "set", "invoke", "special", "vars", "dir", "plain", "input")),
                st.lists(PLAIN, max_size=4), st.none()).map(list)
    | PLAIN,
    max_size=6,
)  # fmt: skip


@given(MESSAGES)
@BOUNDED
def test_any_conversation_ends_and_runs_nothing(sentry, messages):
    with sentry.on_duty():
        conversation.talk([pack(message) for message in messages])


@given(
    st.sampled_from(sorted(conversation.ANSWERS)), st.lists(st.tuples(st.integers(0, 200), PLAIN), max_size=4)
)
@BOUNDED
def test_an_honest_conversation_with_words_changed(sentry, name, changes):
    frames = [unpack(frame) for frame in honest(name)]
    for number, plain in changes:
        place = frames[number % len(frames)]
        place[number % len(place)] = plain
    with sentry.on_duty():
        conversation.talk([pack(message) for message in frames])


HONEST: dict[str, list[bytes]] = {}


def honest(name: str) -> list[bytes]:
    if name not in HONEST:
        HONEST[name] = conversation.honest(conversation.ANSWERS[name])
    return HONEST[name]


@pytest.mark.parametrize("file", SAVED, ids=lambda file: f"{file.parent.name}-{file.name[:24]}")
def test_what_the_fuzzer_kept(sentry, file):
    data = file.read_bytes()
    with sentry.on_duty():
        if file.parent.name == "decode":
            conversation.decode(data)
        else:
            conversation.talk(conversation.messages_in(data))


def test_the_sentry_hears_what_it_is_there_for(sentry, tmp_path):
    """Or the tests above would prove nothing."""
    with pytest.raises(conversation.CodeRun, match="open"), sentry.on_duty():
        (tmp_path / "x").write_text("x")
    with pytest.raises(conversation.CodeRun, match=r"os\.system"), sentry.on_duty():
        __import__("os").system("true")


def test_an_honest_conversation_is_one():
    """Seeds that never get beyond the first answer would test nothing."""
    for name in conversation.ANSWERS:
        assert len(honest(name)) > 5, name
        assert conversation.talk(honest(name)) > 500


def test_heavy_numbers_are_refused():
    for plain in (
        ["decimal", "1E+99999999"],
        ["fraction", "1e999999", 1],
        ["fraction", 1.5, 1],
        ["pattern", "a" * 5000, 0],
    ):
        with pytest.raises(WireError):
            Codec().decode(plain)
    assert Codec().decode(["decimal", "1E+999"]) == decimal.Decimal("1E+999")
    assert Codec().decode(["fraction", 1, 3]) == fractions.Fraction(1, 3)
    assert Codec().decode(["date", "2024-02-29"]) == datetime.date(2024, 2, 29)
