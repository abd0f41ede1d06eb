"""Data sets come out of wheels of a few bytes, fetched by pip from a folder, without any network."""

import csv
import gzip
import json
import pickle
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tiny_wheels import make_wheel, sha256

from marathon.app.folders import find_folders
from marathon.core.curriculum import Dataset
from marathon.core.errors import DataTrouble, NotFound
from marathon.curriculum import read_path
from marathon.engine.data_loader import VARIABLE, load_file
from marathon.engine.datasets import Datasets, _platform_of
from marathon.engine.environments import Environments, specs_of
from marathon.engine.parsers import PARSERS, Parsed
from marathon.engine.pip_progress import PipError

PATH = Path(__file__).parents[2] / "path"
ENTRIES = tuple(
    Dataset(**entry) for entry in tomllib.loads((PATH / "data/catalogue.toml").read_text())["dataset"]
)
BIRDS = "name,count\nwren,3\nrobin,4\n"


@pytest.fixture
def wheels(tmp_path, monkeypatch):
    folder = tmp_path / "wheels"
    folder.mkdir()
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def wheel(wheels):
    files = {
        "birds/birds.csv": BIRDS,
        "birds/notes.json": json.dumps(["seen", "heard"]),
        "birds/song.txt": "tsee\n",
    }
    return make_wheel(wheels, "birds", files=files)


@pytest.fixture
def entry(wheel):
    return entry_of(wheel, "birds/birds.csv", "csv", "2 x 2")


def entry_of(wheel, member, parser, shape, **more):
    told = {
        "id": "birds", "title": "Birds", "package": "birds", "version": "1.0", "wheel": wheel.name,
        "sha256": sha256(wheel), "member": member, "parser": parser, "shape": shape,
        "licence": "CC0", "citation": "Nobody.", "size_mb": 0.1, **more,
    }  # fmt: skip
    return Dataset(**told)


@pytest.fixture
def shelf(tmp_path, entry):
    return Datasets(tmp_path / "data", [entry])


def test_fetched_checked_and_kept(shelf):
    assert shelf.state("birds") == "missing"
    assert shelf.local("birds") is None
    told = []
    file = shelf.fetch("birds", lambda sentence, share: told.append((sentence, share)))
    assert file.read_text() == BIRDS
    assert shelf.local("birds") == file
    assert shelf.state("birds") == "ready"
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert told[-1] == ("Birds is here.", 1.0)


def test_what_is_here_is_not_fetched_again(shelf, wheel):
    shelf.fetch("birds")
    wheel.unlink()
    assert shelf.fetch("birds").read_text() == BIRDS


def test_read_by_any_process_that_sees_the_folder(shelf):
    shelf.fetch("birds")
    loader = Path(sys.modules[load_file.__module__].__file__)
    code = f"import runpy; print(runpy.run_path({str(loader)!r})['data']('birds')[1])"
    environment = {VARIABLE: str(shelf.folder)}
    said = subprocess.run(
        [sys.executable, "-I", "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert said.stdout.strip() == "{'name': 'robin', 'count': 4}", said.stderr
    assert shelf.load("birds")[1] == {"name": "robin", "count": 4}


def test_all_entries_of_a_wheel_come_together(tmp_path, entry, wheel):
    notes = replace(entry, id="notes", member="birds/notes.json", parser="json", shape="2")
    song = replace(entry, id="song", member="birds/song.txt", parser="text", shape="1")
    shelf = Datasets(tmp_path / "data", [entry, notes, song])
    shelf.fetch("notes")
    wheel.unlink()
    assert shelf.load("birds")[0]["name"] == "wren"
    assert shelf.load("notes") == ["seen", "heard"]
    assert shelf.load("song") == "tsee\n"


def test_a_file_that_was_changed_is_not_given_out(shelf):
    file = shelf.fetch("birds")
    file.write_text(BIRDS.replace("3", "30"))
    assert shelf.state("birds") == "altered"
    assert shelf.local("birds") is None
    with pytest.raises(DataTrouble, match="was changed") as trouble:
        shelf.load("birds")
    assert "marathon data fetch birds" in trouble.value.mend
    assert shelf.fetch("birds").read_text() == BIRDS
    assert shelf.load("birds")[0]["count"] == 3


def test_a_file_that_is_not_here_is_said_to_be(shelf):
    with pytest.raises(DataTrouble, match="not been fetched yet") as trouble:
        shelf.load("birds")
    assert trouble.value.where == str(shelf.folder)


def test_a_file_made_from_another_pin_does_not_count(tmp_path, shelf, entry):
    shelf.fetch("birds")
    newer = Datasets(shelf.folder, [replace(entry, member="birds/other.csv")])
    assert newer.state("birds") == "missing"


def test_a_wheel_with_another_hash_is_refused(tmp_path, entry):
    shelf = Datasets(tmp_path / "data", [replace(entry, sha256="0" * 64)])
    with pytest.raises(DataTrouble, match="not the one that was pinned"):
        shelf.fetch("birds")
    assert list((tmp_path / "data").iterdir()) == []


def test_without_a_network(shelf, wheel, monkeypatch):
    wheel.unlink()
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    with pytest.raises(DataTrouble, match="cannot be reached") as trouble:
        shelf.fetch("birds")
    assert "marathon data fetch birds --from FILE" in trouble.value.mend
    assert trouble.value.where == "birds-1.0-py3-none-any.whl"


def test_without_pip(shelf, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(DataTrouble, match="no pip here"):
        shelf.fetch("birds")


def test_a_shape_that_is_not_the_catalogues(tmp_path, entry):
    shelf = Datasets(tmp_path / "data", [replace(entry, shape="3 x 2")])
    with pytest.raises(DataTrouble, match="is 2 x 2, and the catalogue says 3 x 2"):
        shelf.fetch("birds")
    assert shelf.state("birds") == "missing"


def test_a_member_or_parser_that_is_not_there(tmp_path, entry):
    for wrong in (replace(entry, member="birds/none.csv"), replace(entry, parser="magic")):
        with pytest.raises(DataTrouble, match=r"no member|no parser"):
            Datasets(tmp_path / "data", [wrong]).fetch("birds")


def test_a_name_that_the_catalogue_lacks(shelf):
    with pytest.raises(NotFound, match="birds"):
        shelf.fetch("brids")


def test_given_by_hand(shelf, wheel, tmp_path):
    elsewhere = tmp_path / "usb stick"
    elsewhere.mkdir()
    wheel.rename(elsewhere / wheel.name)
    assert shelf.add(elsewhere / wheel.name) == ("birds",)
    assert shelf.load("birds")[0]["name"] == "wren"
    other = Datasets(tmp_path / "other", shelf.entries())
    assert other.add(elsewhere) == ("birds",)
    third = Datasets(tmp_path / "third", shelf.entries())
    assert third.add(tmp_path / "other") == ("birds",)
    assert third.state("birds") == "ready"


def test_given_by_hand_and_not_what_it_should_be(shelf, wheel, tmp_path):
    with pytest.raises(DataTrouble, match="Nothing here"):
        shelf.add(tmp_path)
    with pytest.raises(DataTrouble, match="no such file"):
        shelf.add(tmp_path / "none.whl")
    fake = tmp_path / wheel.name
    with zipfile.ZipFile(fake, "w") as archive:
        archive.writestr("birds/birds.csv", "evil\n")
    with pytest.raises(DataTrouble, match="SHA-256 differs"):
        shelf.add(fake)
    assert shelf.state("birds") == "missing"


def test_a_full_disk_leaves_nothing_half_made(shelf, monkeypatch):
    def full(self, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DataTrouble, match="No space left"):
        shelf._write(shelf.entries()[0], Parsed(".csv", b"a\n1\n", (1, 1)))
    monkeypatch.undo()
    assert shelf.state("birds") == "missing"
    assert [file.name for file in shelf.folder.glob("*")] == []


def test_a_platform_wheel_is_asked_for_by_its_tags():
    assert _platform_of("a-1-py3-none-any.whl") == []
    assert _platform_of("a-1-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl") == [
        "--implementation", "cp", "--python-version", "311", "--abi", "cp311",
        "--platform", "manylinux_2_27_x86_64", "--platform", "manylinux_2_28_x86_64",
    ]  # fmt: skip


class TestParsers:
    def of(self, tmp_path, name, content, parser, shape, **more):
        wheel = make_wheel(tmp_path, "birds", files={name: content, **more})
        shelf = Datasets(tmp_path / "data", [entry_of(wheel, name, parser, shape)])
        shelf.add(wheel)
        return shelf.local("birds")

    def test_labelled_images(self, tmp_path):
        rows = "\n".join(",".join(map(str, [label * 10] * 64 + [label])) for label in (0, 1, 25))
        file = self.of(tmp_path, "d/digits.csv.gz", gzip.compress(rows.encode()), "images-8", "3 x 8 x 8")
        with zipfile.ZipFile(file) as archive:
            assert archive.namelist() == ["images.npy", "labels.npy"]
            images, labels = archive.read("images.npy"), archive.read("labels.npy")
        head = images[: images.index(b"\n") + 1]
        assert head.startswith(b"\x93NUMPY\x01\x00")
        assert len(head) % 64 == 0
        assert b"'descr': '|u1', 'fortran_order': False, 'shape': (3, 8, 8)" in head
        assert images[len(head) :] == bytes([0] * 64 + [10] * 64 + [250] * 64)
        assert labels.endswith(b"\n\x00\x01\x19")

    def test_the_same_arrays_give_the_same_bytes(self, tmp_path):
        row = ",".join(["7"] * 65).encode()
        files = [self.of(tmp_path / name, "d/d.csv", row, "images-8", "1 x 8 x 8") for name in ("a", "b")]
        assert files[0].read_bytes() == files[1].read_bytes()

    def test_tumours(self, tmp_path):
        rows = ["2,30,malignant,benign", *(",".join([str(kind)] * 30 + [str(kind)]) for kind in (0, 1))]
        file = self.of(tmp_path, "d/c.csv", "\n".join(rows), "wisconsin", "2 x 31")
        first, second = load_rows(file)
        assert (first["mean_radius"], first["diagnosis"], second["diagnosis"]) == (0, "malignant", "benign")
        assert list(first)[-2] == "worst_fractal_dimension"

    def test_diabetes(self, tmp_path):
        target = {"d/diabetes_target.csv.gz": gzip.compress(b"1.51e+02\n7.5e+01\n")}
        raw = gzip.compress(
            b"59 2 32.1 101.0 157 93.2 38.0 4.0 4.8598 87\n48 1 21.6 87 183 103.2 70 3 3.8918 69\n"
        )
        file = self.of(tmp_path, "d/diabetes_data_raw.csv.gz", raw, "diabetes", "2 x 11", **target)
        assert load_rows(file)[0]["age"] == 59
        assert [row["progression"] for row in load_rows(file)] == [151, 75]

    def test_arrays_as_they_are(self, tmp_path):
        assert self.of(tmp_path, "d/a.npz", b"bytes", "npz", "").read_bytes() == b"bytes"

    def test_a_pickled_table_needs_pandas(self, tmp_path):
        with pytest.raises(DataTrouble, match="converted by pandas"):
            self.of(tmp_path, "d/t.pkl.compress", pickle.dumps(1), "pickled-table", "1 x 1")

    def test_a_table_that_cannot_be_converted(self, tmp_path):
        wheel = make_wheel(tmp_path, "birds", files={"d/t.pkl": b"rubbish"})
        entry = entry_of(wheel, "d/t.pkl", "pickled-table", "1 x 1")
        shelf = Datasets(tmp_path / "data", [entry], interpreters=lambda: [sys.executable])
        with pytest.raises(DataTrouble, match="cannot be converted"):
            shelf.add(wheel)


def load_rows(file):
    def number(text):
        return float(text) if text.replace(".", "").isdigit() else text

    with file.open() as lines:
        return [{name: number(value) for name, value in row.items()} for row in csv.DictReader(lines)]


@pytest.fixture(scope="module")
def real():
    folders = find_folders()
    specs = specs_of(PATH, read_path(PATH).path.specializations)
    environments = Environments(folders.environments, specs)
    shelf = Datasets(folders.datasets, ENTRIES, interpreters=lambda: environments.pythons(having="pandas"))
    return shelf, environments


class TestCatalogue:
    """The path's own catalogue. Only what is not fetched yet needs a network."""

    @pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
    def test_entry(self, real, entry):
        shelf, environments = real
        try:
            shelf.fetch(entry.id)  # holds the shape to what the catalogue says
        except DataTrouble as trouble:
            if isinstance(trouble.__cause__, PipError) or "pandas" in trouble.what:
                pytest.skip(f"neither here nor to be had: {trouble.what}")
            raise
        pythons = environments.pythons(having="pandas")
        if not pythons:
            pytest.skip("no environment with pandas is ready")
        loader = Path(sys.modules[load_file.__module__].__file__)
        code = (
            f"import runpy; value = runpy.run_path({str(loader)!r})['data']({entry.id!r})\n"
            "print(' x '.join(map(str, (value[0] if isinstance(value, tuple) else value).shape)))"
        )
        environment = {VARIABLE: str(shelf.folder)}
        said = subprocess.run(
            [pythons[0], "-I", "-c", code], env=environment, capture_output=True, text=True, check=False
        )
        assert said.stdout.strip() == entry.shape, said.stderr

    def test_every_entry_says_where_it_comes_from(self):
        for entry in ENTRIES:
            assert entry.licence.endswith(".")
            assert entry.citation.endswith(".")
            assert entry.parser in PARSERS
            assert 0 < entry.size_mb < 100
