"""Plain data as msgpack: what may cross between judge and sandbox, and nothing else."""

from __future__ import annotations

import datetime
import decimal
import fractions
import pathlib
import re
import uuid
import zoneinfo
from collections.abc import Callable
from typing import Any

import msgpack  # type: ignore[import-untyped]

from marathon.engine import arrays, containers
from marathon.engine.names import NAMED_FUNCTIONS, NAMED_TYPES, SINGLETONS, name_of

# These cross as they are; everything else becomes a list whose first item is a tag.
PRIMITIVES = frozenset((type(None), bool, int, float, str, bytes))
MAX_FRAME = 64 << 20
MAX_DEPTH = 150
MAX_INT_BYTES = 1 << 17
MAX_EXPONENT = 100_000
MAX_PATTERN = 2000
_USUAL_SIZE = 4096
_BIG_INT = 1
_VIEWS = {type({}.keys()): "keys", type({}.values()): "values", type({}.items()): "items"}
_PATHS = {
    kind.__name__: kind
    for kind in (pathlib.PurePosixPath, pathlib.PureWindowsPath, pathlib.PurePath, type(pathlib.Path()))
}


class WireError(Exception):
    """What came over the wire is not what both sides speak."""


class Unsendable(WireError):  # noqa: N818  # it says what the value is
    """A value of ours cannot be handed over: no plain data, too large, or nested too deeply."""


def pack(message: Any) -> bytes:
    """A message as bytes. Only plain lists, maps and primitives; integers of any usual size."""
    frame: bytes = msgpack.packb(
        message, default=_pack_big_int, unicode_errors="surrogatepass", buf_size=_USUAL_SIZE
    )
    if len(frame) > MAX_FRAME:
        raise Unsendable(f"a value of {len(frame) >> 20} MB is too large to hand over")
    return frame


def unpack(frame: bytes | memoryview) -> Any:
    """The message that `pack` made.

    Raises:
        WireError: the bytes are not such a message, or nest too deeply.
    """
    try:
        return msgpack.unpackb(
            frame, strict_map_key=False, ext_hook=_unpack_big_int, unicode_errors="surrogatepass"
        )
    except WireError:
        raise
    except Exception as error:
        raise WireError(f"unreadable message: {type(error).__name__}") from error


def _pack_big_int(value: Any) -> msgpack.ExtType:
    if type(value) is not int:
        raise Unsendable(f"{type(value).__name__} is not plain data")
    size = value.bit_length() // 8 + 1
    if size > MAX_INT_BYTES:
        raise Unsendable("an integer of more than a million bits is too large to hand over")
    return msgpack.ExtType(_BIG_INT, value.to_bytes(size, "big", signed=True))


def _unpack_big_int(code: int, data: bytes) -> int:
    if code != _BIG_INT or len(data) > MAX_INT_BYTES:
        raise WireError("unknown extension")
    return int.from_bytes(data, "big", signed=True)


class Codec:
    """Values to tagged plain data and back, every container by value.

    A subclass says what becomes of values that are no data (`encode_other`) and may add tags to `readers`.
    """

    def __init__(self) -> None:
        self._depth = 0
        self.readers: dict[str, Callable[[list[Any]], Any]] = {
            tag: reader.__get__(self) for tag, reader in _READERS.items()
        }

    def encode(self, value: Any) -> Any:
        kind = type(value)
        if kind in PRIMITIVES:
            return value
        self._deeper(Unsendable)
        try:
            writer = _WRITERS.get(kind)
            if writer is not None:
                return writer(self, value)
            if kind in containers.KINDS:
                return self.encode_container(value, containers.KINDS[kind])
            return self._encode_rare(value, kind)
        finally:
            self._depth -= 1

    def decode(self, plain: Any) -> Any:
        if type(plain) is not list:
            if type(plain) not in PRIMITIVES:
                raise WireError(f"a {type(plain).__name__} where a value should be")
            return plain
        self._deeper(WireError)
        try:
            return self.readers[plain[0]](plain)
        except WireError:
            raise
        except Exception as error:
            raise WireError(f"malformed value: {type(error).__name__}: {error}") from error
        finally:
            self._depth -= 1

    def encode_many(self, values: Any) -> list[Any]:
        encode = self.encode
        return [value if type(value) in PRIMITIVES else encode(value) for value in values]

    def decode_many(self, plains: Any) -> list[Any]:
        decode = self.decode
        return [plain if type(plain) in PRIMITIVES else decode(plain) for plain in plains]

    def encode_container(self, value: Any, kind: str) -> Any:
        return ["=", kind, containers.content(self, kind, value), containers.extras(self, kind, value)]

    def encode_other(self, value: Any) -> Any:
        raise Unsendable(f"{type(value).__name__} is not plain data")

    def _encode_rare(self, value: Any, kind: type) -> Any:
        named = name_of(value)
        if named is not None:
            return named
        if kind in _VIEWS:
            return [_VIEWS[kind], *self.encode_many(value)]
        if _PATHS.get(kind.__name__) is kind:
            return ["path", kind.__name__, str(value)]
        array = arrays.encode(self, value, kind)
        return array if array is not None else self.encode_other(value)

    def _deeper(self, fault: type[WireError]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._depth -= 1
            raise fault("a value nests too deeply to be handed over")

    # One reader for every tag.
    def _read_container(self, plain: list[Any]) -> Any:
        _, kind, content, extra = plain
        if kind in containers.ARRAYS:
            return arrays.build(self, kind, content)
        made = containers.make(self, kind, extra)
        containers.fill(self, kind, made, content)
        return made

    def _read_keys(self, plain: list[Any]) -> Any:
        return dict.fromkeys(self.decode_many(plain[1:])).keys()

    def _read_values(self, plain: list[Any]) -> Any:
        return dict(enumerate(self.decode_many(plain[1:]))).values()

    def _read_items(self, plain: list[Any]) -> Any:
        return dict(self.decode_many(plain[1:])).items()

    def _read_array(self, plain: list[Any]) -> Any:
        return arrays.decode(self, plain)


def _write_datetime(codec: Codec, value: datetime.datetime) -> Any:
    zone = value.tzinfo
    if zone is None or type(zone) is datetime.timezone:
        return ["datetime", value.isoformat(), value.fold, None]
    if type(zone) is zoneinfo.ZoneInfo and zone.key:
        return ["datetime", value.replace(tzinfo=None).isoformat(), value.fold, zone.key]
    return ["datetime", value.replace(tzinfo=None).isoformat(), value.fold, codec.encode(zone)]


def _read_datetime(codec: Codec, plain: list[Any]) -> datetime.datetime:
    _, text, fold, key = plain
    moment = datetime.datetime.fromisoformat(text).replace(fold=fold)
    return moment.replace(tzinfo=_read_zone(codec, key)) if key else moment


def _write_time(codec: Codec, value: datetime.time) -> Any:
    plain = value.replace(tzinfo=None).isoformat()
    return ["time", plain, value.fold, None if value.tzinfo is None else codec.encode(value.tzinfo)]


def _read_time(codec: Codec, plain: list[Any]) -> datetime.time:
    _, text, fold, zone = plain
    return datetime.time.fromisoformat(text).replace(fold=fold, tzinfo=zone and _read_zone(codec, zone))


def _read_zone(codec: Codec, plain: Any) -> datetime.tzinfo:
    zone = zoneinfo.ZoneInfo(plain) if type(plain) is str else codec.decode(plain)
    if not isinstance(zone, datetime.tzinfo):
        raise WireError("a time zone that is none")
    return zone


def _write_pattern(_: Codec, value: re.Pattern[Any]) -> Any:
    return ["pattern", value.pattern, value.flags]


def _read_pattern(_: Codec, plain: list[Any]) -> re.Pattern[Any]:
    if len(plain[1]) > MAX_PATTERN:
        raise WireError("a pattern that is too long")
    return re.compile(plain[1], plain[2])


def _read_decimal(_: Codec, plain: list[Any]) -> decimal.Decimal:
    """Ten to the power of a billion is a short text, and an integer that nobody can compute."""
    made = decimal.Decimal(_only(str, plain[1]))
    if made.is_finite() and abs(made.adjusted()) > MAX_EXPONENT:
        raise WireError("a decimal with too many digits")
    return made


def _read_fraction(_: Codec, plain: list[Any]) -> fractions.Fraction:
    return fractions.Fraction(_only(int, plain[1]), _only(int, plain[2]))


def _only(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise WireError(f"a {type(value).__name__} where a {kind.__name__} should be")
    return value


def _write_range(codec: Codec, value: Any) -> Any:
    return [type(value).__name__, *codec.encode_many((value.start, value.stop, value.step))]


_WRITERS: dict[type, Callable[[Any, Any], Any]] = {
    tuple: lambda codec, value: ["tuple", *codec.encode_many(value)],
    frozenset: lambda codec, value: ["frozenset", *codec.encode_many(value)],
    complex: lambda _, value: ["complex", value.real, value.imag],
    range: _write_range,
    slice: _write_range,
    datetime.datetime: _write_datetime,
    datetime.date: lambda _, value: ["date", value.isoformat()],
    datetime.time: _write_time,
    datetime.timedelta: lambda _, value: ["timedelta", value.days, value.seconds, value.microseconds],
    datetime.timezone: lambda _, value: ["timezone", value.utcoffset(None).total_seconds()],
    zoneinfo.ZoneInfo: lambda _, value: ["zone", value.key],
    decimal.Decimal: lambda _, value: ["decimal", str(value)],
    fractions.Fraction: lambda _, value: ["fraction", value.numerator, value.denominator],
    uuid.UUID: lambda _, value: ["uuid", str(value)],
    re.Pattern: _write_pattern,
}
_READERS: dict[str, Callable[[Any, list[Any]], Any]] = {
    "=": Codec._read_container,
    "tuple": lambda codec, plain: tuple(codec.decode_many(plain[1:])),
    "frozenset": lambda codec, plain: frozenset(codec.decode_many(plain[1:])),
    "complex": lambda _, plain: complex(plain[1], plain[2]),
    "range": lambda codec, plain: range(*codec.decode_many(plain[1:4])),
    "slice": lambda codec, plain: slice(*codec.decode_many(plain[1:4])),
    "datetime": _read_datetime,
    "date": lambda _, plain: datetime.date.fromisoformat(plain[1]),
    "time": _read_time,
    "timedelta": lambda _, plain: datetime.timedelta(plain[1], plain[2], plain[3]),
    "timezone": lambda _, plain: datetime.timezone(datetime.timedelta(seconds=plain[1])),
    "zone": lambda _, plain: zoneinfo.ZoneInfo(plain[1]),
    "decimal": _read_decimal,
    "fraction": _read_fraction,
    "uuid": lambda _, plain: uuid.UUID(plain[1]),
    "pattern": _read_pattern,
    "keys": Codec._read_keys,
    "values": Codec._read_values,
    "items": Codec._read_items,
    "path": lambda _, plain: _PATHS[plain[1]](plain[2]),
    "one": lambda _, plain: SINGLETONS[plain[1]],
    "type": lambda _, plain: NAMED_TYPES[plain[1]],
    "function": lambda _, plain: NAMED_FUNCTIONS[plain[1]],
    "array": Codec._read_array,
}
