"""Arrays, data frames and tensors as plain data; no library is imported that is not already in use."""

from __future__ import annotations

import importlib
import re
import sys
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from marathon.engine.containers import Coding

# bool, integers, floats, complex, fixed strings, times: nothing that could hold an object.
_DTYPE = re.compile(r"[<>|=]?[biufcUSmM]\d+(\[\w+\])?")
_KINDS = "biufcUSmM"
_SMALL = 1 << 16


def kind_of(value: Any) -> str | None:
    """ "ndarray", "DataFrame", "Series", "tensor" or None."""
    kind = type(value)
    module = kind.__module__
    if module == "numpy":
        return "ndarray" if kind.__name__ == "ndarray" and value.dtype.kind in _KINDS else None
    if module.startswith("pandas") and kind.__name__ in ("DataFrame", "Series"):
        return kind.__name__
    if module == "torch" and kind.__name__ == "Tensor" and _is_plain_tensor(value):
        return "tensor"
    return None


def _is_plain_tensor(value: Any) -> bool:
    dense = not value.is_sparse and value.device.type == "cpu" and not value.is_quantized
    return bool(dense and not value.requires_grad and value.dtype != sys.modules["torch"].bfloat16)


def encode(codec: Any, value: Any, kind: type) -> Any:
    """The tagged form of anything of NumPy, pandas or PyTorch that is data, else None."""
    module = kind.__module__.partition(".")[0]
    if module not in ("numpy", "pandas", "torch"):
        return None
    container = kind_of(value)
    if container is not None:
        return codec.encode_container(value, container)
    if module == "numpy":
        return _encode_numpy(codec, value, kind)
    return _encode_pandas(codec, value) if module == "pandas" else _encode_torch(value)


def _encode_numpy(codec: Coding, value: Any, kind: type) -> Any:
    numpy = sys.modules["numpy"]
    if isinstance(value, numpy.generic) and value.dtype.kind in _KINDS:
        return ["array", "scalar", value.dtype.str, value.tobytes()]
    if isinstance(value, numpy.dtype) and value.kind in _KINDS:
        return ["array", "dtype", value.str]
    if kind is numpy.ndarray and value.dtype.kind == "O":
        return ["array", "objects", list(value.shape), codec.encode_many(value.ravel().tolist())]
    return None


def _encode_pandas(codec: Coding, value: Any) -> Any:
    pandas = sys.modules["pandas"]
    if value is pandas.NaT:
        return ["array", "NaT"]
    if value is pandas.NA:
        return ["array", "NA"]
    if isinstance(value, pandas.Timestamp):
        return ["array", "Timestamp", value.isoformat(), str(value.tz) if value.tz else None]
    if isinstance(value, pandas.Timedelta):
        return ["array", "Timedelta", value.value]
    if isinstance(value, pandas.Index):
        return ["array", "Index", _index(codec, value)]
    return None


def _encode_torch(value: Any) -> Any:
    torch = sys.modules["torch"]
    if isinstance(value, torch.Size):
        return ["tuple", *map(int, value)]
    if isinstance(value, torch.dtype):
        return ["array", "torch dtype", str(value).removeprefix("torch.")]
    return None


def decode(codec: Coding, plain: list[Any]) -> Any:
    """What `encode` wrote (containers excepted: those are made and filled)."""
    what, *rest = plain[1:]
    if what in ("scalar", "dtype", "objects"):
        return _decode_numpy(codec, what, rest)
    if what == "torch dtype":
        torch = importlib.import_module("torch")

        found = getattr(torch, rest[0])
        return found if isinstance(found, torch.dtype) else None
    pandas = importlib.import_module("pandas")

    if what in ("NaT", "NA"):
        return getattr(pandas, what)
    if what == "Timestamp":
        moment = pandas.Timestamp(rest[0])
        return moment.tz_convert(rest[1]) if rest[1] else moment
    if what == "Timedelta":
        return pandas.Timedelta(rest[0], unit="ns")
    return _read_index(codec, rest[0])


def _decode_numpy(codec: Coding, what: str, rest: list[Any]) -> Any:
    numpy = importlib.import_module("numpy")

    if what == "scalar":
        return numpy.frombuffer(rest[1], _dtype(rest[0]))[0]
    if what == "dtype":
        return _dtype(rest[0])
    items = codec.decode_many(rest[1])
    made = numpy.empty(len(items), object)
    for position, item in enumerate(items):
        made[position] = item
    return made.reshape(rest[0])


def _dtype(text: str) -> Any:
    numpy = importlib.import_module("numpy")

    if not _DTYPE.fullmatch(text):
        raise ValueError(f"dtype {text!r} is not allowed")
    return numpy.dtype(text)


# Mutable ones: content, and the same put back in place.


def content(codec: Coding, kind: str, value: Any) -> Any:
    """What is in an array, frame, series or tensor, as plain data."""
    if kind == "ndarray":
        return [value.dtype.str, list(value.shape), value.tobytes()]
    if kind == "tensor":
        return content(codec, "ndarray", value.detach().numpy())
    if kind == "Series":
        return [codec.encode(value.name), _index(codec, value.index), _column(codec, value)]
    columns = [_column(codec, value.iloc[:, position]) for position in range(value.shape[1])]
    return [_index(codec, value.columns), _index(codec, value.index), columns]


def build(codec: Coding, kind: str, plain: Any) -> Any:
    """An array, frame, series or tensor with this content."""
    if kind in ("ndarray", "tensor"):
        numpy = importlib.import_module("numpy")

        made = numpy.frombuffer(plain[2], _dtype(plain[0])).reshape(plain[1]).copy()
        if kind == "ndarray":
            return made
        torch = importlib.import_module("torch")

        return torch.from_numpy(made)
    pandas = importlib.import_module("pandas")

    index = _read_index(codec, plain[1])
    if kind == "Series":
        return _read_column(codec, plain[2], index).rename(codec.decode(plain[0]))
    columns = [_read_column(codec, column, index) for column in plain[2]]
    frame = pandas.concat(columns, axis=1) if columns else pandas.DataFrame(index=index)
    frame.columns = _read_index(codec, plain[0])
    return frame


def fill(codec: Coding, kind: str, container: Any, plain: Any) -> None:
    """Give it this content, in place, as far as its library can (a shape cannot change in place)."""
    made = build(codec, kind, plain)
    if kind == "ndarray":
        if made.shape != container.shape:
            container.resize(made.shape, refcheck=False)
        container[...] = made
    elif kind == "tensor":
        container.detach().copy_(made)
    elif kind == "DataFrame":
        container._update_inplace(made)
    else:
        container._update_inplace(made)
        container.name = made.name


def snapshot(value: Any) -> Any:
    """A picture to compare with: the bytes of small arrays, a checksum of large ones."""
    kind = kind_of(value)
    if kind == "tensor":
        value, kind = value.detach().numpy(), "ndarray"
    if kind == "ndarray":
        if value.nbytes <= _SMALL:
            return value.shape, value.tobytes()
        contiguous = value if value.flags.c_contiguous else value.copy()
        return value.shape, zlib.crc32(contiguous.data.cast("B"))
    return _picture_of_frame(value)


def _picture_of_frame(value: Any) -> Any:
    hashed = sys.modules["pandas"].util.hash_pandas_object
    try:
        values = hashed(value, index=True).to_numpy().tobytes()
    except TypeError:  # unhashable cells, such as lists
        values = repr(value).encode()
    names = tuple(value.columns) if kind_of(value) == "DataFrame" else value.name
    kinds = tuple(map(str, value.dtypes)) if kind_of(value) == "DataFrame" else str(value.dtype)
    return zlib.crc32(values), len(value), names, kinds


def _index(codec: Coding, index: Any) -> Any:
    pandas = sys.modules["pandas"]
    if type(index) is pandas.RangeIndex:
        return ["range", index.start, index.stop, index.step, codec.encode(index.name)]
    if isinstance(index, pandas.MultiIndex):
        return ["multi", codec.encode_many(index.tolist()), codec.encode_many(index.names)]
    return ["index", _column(codec, index), codec.encode(index.name)]


def _read_index(codec: Coding, plain: list[Any]) -> Any:
    pandas = importlib.import_module("pandas")

    if plain[0] == "range":
        return pandas.RangeIndex(*plain[1:4], name=codec.decode(plain[4]))
    if plain[0] == "multi":
        return pandas.MultiIndex.from_tuples(codec.decode_many(plain[1]), names=codec.decode_many(plain[2]))
    dtype, values = _read_values(codec, plain[1])
    return pandas.Index(values, dtype=dtype, name=codec.decode(plain[2]))


def _column(codec: Coding, values: Any) -> Any:
    numpy, pandas = sys.modules["numpy"], sys.modules["pandas"]
    dtype = values.dtype
    if isinstance(dtype, pandas.CategoricalDtype):
        codes = values.codes if hasattr(values, "codes") else values.cat.codes
        return ["category", _index(codec, dtype.categories), bool(dtype.ordered), [int(c) for c in codes]]
    if isinstance(dtype, numpy.dtype) and dtype.kind in "biufcmM":
        return ["raw", str(dtype), content(codec, "ndarray", values.to_numpy())]
    return ["items", str(dtype), codec.encode_many(values.tolist())]


def _read_values(codec: Coding, plain: list[Any]) -> tuple[Any, Any]:
    pandas = importlib.import_module("pandas")

    if plain[0] == "category":
        categories = _read_index(codec, plain[1])
        made = pandas.Categorical.from_codes(plain[3], categories=categories, ordered=plain[2])
        return made.dtype, made
    if plain[0] == "raw":
        return plain[1], build(codec, "ndarray", plain[2])
    return plain[1], codec.decode_many(plain[2])


def _read_column(codec: Coding, plain: list[Any], index: Any) -> Any:
    pandas = importlib.import_module("pandas")

    dtype, values = _read_values(codec, plain)
    return pandas.Series(values, index=index, dtype=dtype)
