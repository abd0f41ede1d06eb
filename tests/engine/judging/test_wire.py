"""What crosses the wire comes back as it was, and nothing else crosses."""

from __future__ import annotations

import datetime
import math
import re
import uuid
import zoneinfo
from collections import Counter, OrderedDict, defaultdict, deque
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePosixPath

import msgpack
import pytest

from marathon.engine.wire import MAX_FRAME, Codec, Unsendable, WireError, pack, unpack

VALUES = [
    None, True, 0, -1, 2**63, 2**64, -(2**63) - 1, 10**4000, 1.5, -0.0, float("inf"), "text", "\ud800", "", b"\x00",
    (), (1, (2,)), [1, [2]], {"a": 1, (1, 2): [3]}, {1, 2}, frozenset({1}), bytearray(b"x"), 1 + 2j, range(1, 9, 2),
    slice(None, 3), ..., NotImplemented, int, dict, len, math.sqrt, Decimal("1.10"), Fraction(1, 3),
    datetime.date(2024, 2, 29), datetime.datetime(2024, 1, 1, 2, 3, 4, 5), datetime.time(1, 2), datetime.timedelta(1, 2, 3),
    datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC), datetime.datetime(2024, 7, 1, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin")),
    uuid.UUID(int=5), re.compile("a+", re.I), PurePosixPath("/a/b"), deque([1], maxlen=3), Counter("aab"),
    OrderedDict(b=1, a=2), defaultdict(list, {1: [2]}),
]  # fmt: skip


def roundtrip(value):
    return Codec().decode(unpack(pack(Codec().encode(value))))


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:40])
def test_roundtrip(value):
    back = roundtrip(value)
    assert type(back) is type(value)
    assert back == value
    if isinstance(value, float):
        assert math.copysign(1, back) == math.copysign(1, value)


def test_details():
    assert math.isnan(roundtrip(float("nan")))
    assert roundtrip(deque([1], maxlen=3)).maxlen == 3
    assert roundtrip(defaultdict(list)).default_factory is list
    assert list(roundtrip(OrderedDict(b=1, a=2))) == ["b", "a"]
    assert roundtrip({"a": 1}.keys()) == {"a"}
    assert list(roundtrip({"a": 1}.values())) == [1]
    assert roundtrip({"a": 1}.items()) == {("a", 1)}


class Sub(int):
    pass


@pytest.mark.parametrize(
    "value",
    [
        object(),
        lambda: 1,
        Sub(3),
        open,
        eval,
        exec,
        __import__,
        getattr,
        type("T", (), {}),
        pytest,
        Ellipsis.__class__,
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_unsendable(value):
    with pytest.raises(Unsendable):
        roundtrip(value)


def test_limits():
    deep = ()
    for _ in range(1000):
        deep = (deep,)
    with pytest.raises(Unsendable, match="deeply"):
        roundtrip(deep)
    with pytest.raises(Unsendable, match="million bits"):
        roundtrip(1 << (1 << 21))
    with pytest.raises(Unsendable, match="too large"):
        pack(b"x" * (MAX_FRAME + 1))
    cycle = []
    cycle.append(cycle)
    with pytest.raises(Unsendable):
        roundtrip(cycle)


def nested(depth):
    plain = 1
    for _ in range(depth):
        plain = ["tuple", plain]
    return plain


@pytest.mark.parametrize(
    "plain",
    [
        [], ["nothing"], ["tuple", ["nothing"]], [5], [None], [["tuple"]], ["complex"], ["complex", "x", 1], ["decimal", "x"],
        ["fraction", 1, 0], ["date", "x"], ["type", "os.system"], ["function", "eval"], ["function", "open"],
        ["pattern", "(", 0], ["path", "Path2", "x"], ["=", "list", 5, None], ["=", "dict", [[1], []], None],
        ["=", "nothing", [], None], ["=", "set", [["=", "list", [], None]], None], {"a": 1}, ["array", "scalar", "O", b""],
        ["array", "scalar", "|O8", b"x" * 8], ["zone", "../../etc/passwd"], ["timezone", 1e99], ["range", "a"], nested(400),
    ],
    ids=lambda plain: str(plain)[:40],
)  # fmt: skip
def test_malformed_values(plain):
    with pytest.raises(WireError):
        Codec().decode(plain)


@pytest.mark.parametrize(
    "frame",
    [b"", b"\xc1", b"\xdd\xff\xff\xff\xff", b"\x91" * 100000, msgpack.packb(msgpack.ExtType(9, b"x")), b"\xd9\xffabc",
     msgpack.packb(1) * 2],
    ids=lambda frame: repr(frame[:20]),
)  # fmt: skip
def test_malformed_frames(frame):
    with pytest.raises(WireError):
        unpack(frame)


def test_a_timestamp_is_no_value():
    """MessagePack itself knows timestamps, so the frame can be read; decoding it is refused."""
    with pytest.raises(WireError):
        Codec().decode(unpack(msgpack.packb(msgpack.Timestamp(1))))
