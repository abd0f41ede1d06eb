"""Environments are really made here, with pip and wheels of a few bytes, and without any network."""

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from tiny_wheels import make_wheel

from marathon.core.curriculum import OfficialFacts, Specialization
from marathon.core.errors import EnvironmentTrouble, NotFound
from marathon.engine import environment_building, environments
from marathon.engine.environment_building import Building, Part, check_imports, require_venv
from marathon.engine.environment_record import finish, interpreter
from marathon.engine.environments import Environments, EnvironmentSpec, specs_of
from marathon.engine.requirements import Requirements
from marathon.engine.torch_build import index_arguments

FACTS = OfficialFacts("")


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheels")
    make_wheel(folder, "tiny")
    make_wheel(folder, "other")
    make_wheel(folder, "frame", requires=["tiny"])
    make_wheel(folder, "sick", files={"sick.py": "raise ImportError('a library is missing')\n"})
    return folder


@pytest.fixture(autouse=True)
def only_these_wheels(wheels, monkeypatch):
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    runtime = Requirements({"other": "other==1.0"}, imports=("other",))
    monkeypatch.setattr(environments, "runtime_requirements", lambda: runtime)


@pytest.fixture(scope="module")
def template(tmp_path_factory, wheels):
    """A folder with its own Python, made once the real way."""
    folder = tmp_path_factory.mktemp("template") / "environment"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_CONFIG_FILE", "/dev/null")
        Building(folder, None, 100).make_python()
    return folder


@pytest.fixture
def quick_python(template, monkeypatch):
    """Copies the template, which takes a fraction of the time that making one takes."""

    def make_python(self):
        self.say("python", 0, "Making a place with its own Python.")
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(template, self._folder, symlinks=True)
        finish(self._folder, "python", "copied")
        self._done += environment_building.PYTHON_MB

    monkeypatch.setattr(Building, "make_python", make_python)


@pytest.fixture
def path(tmp_path):
    """Two specializations with equal pins, and one with a framework."""
    for name in ("two", "three"):
        (tmp_path / name).mkdir()
        text = f"# {name}\n# size-mb: 3\n# minutes: 1\n# imports: tiny\ntiny==1.0\n"
        (tmp_path / name / "requirements.txt").write_text(text)
    (tmp_path / "four").mkdir()
    (tmp_path / "four" / "requirements.txt").write_text("# size-mb: 4\n# imports: tiny\ntiny==1.0\n")
    (tmp_path / "four" / "requirements.torch.txt").write_text("# size-mb: 7\n# imports: frame\nframe==1.0\n")
    (tmp_path / "four" / "requirements.tensorflow.txt").write_text("# imports: sick\nsick==1.0\n")
    return tmp_path


@pytest.fixture
def shelf(path):
    frameworks = {name: path / "four" / f"requirements.{name}.txt" for name in ("torch", "tensorflow")}
    specs = [
        EnvironmentSpec("two", path / "two" / "requirements.txt"),
        EnvironmentSpec("three", path / "three" / "requirements.txt"),
        EnvironmentSpec("four", path / "four" / "requirements.txt", frameworks),
    ]
    return Environments(path / "cache" / "environments", specs)


def runs(python, code):
    return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_marathons_own_is_always_there(shelf):
    assert shelf.python("") == sys.executable
    assert shelf.status("").state == "ready"


def test_made_the_real_way_from_nothing(shelf):
    before = shelf.status("two")
    assert (before.state, before.python, before.size_mb, before.minutes) == ("missing", None, 28, 1)
    told = []
    python = shelf.create("two", progress=lambda *step: told.append(step))
    assert (
        runs(python, "import tiny, other, sys; print(tiny.HERE, sys.prefix != sys.base_prefix)")
        == "True True"
    )
    after = shelf.status("two")
    assert (after.state, after.python, after.size_mb) == ("ready", python, 0)
    assert list(dict.fromkeys(step[0] for step in told)) == ["python", "packages"]
    done = [step[1] for step in told]
    assert done == sorted(done)
    assert told[-1][1] == told[-1][2] == 28
    assert told[-1][3] == "Ready."


def test_equal_pins_share_one_folder(shelf, quick_python):
    python = shelf.create("two")
    assert shelf.python("three") == python
    told = []
    assert shelf.create("three", progress=lambda *step: told.append(step)) == python
    assert told == []
    assert shelf.pythons() == [python]
    assert shelf.pythons(having="tiny") == [python]
    assert shelf.pythons(having="pandas") == []


def test_what_was_interrupted_is_not_used_and_goes_on(shelf, quick_python):
    def stop(phase, *_):
        if phase == "packages":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        shelf.create("two", progress=stop)
    assert shelf.status("two").state == "partial"
    assert shelf.python("two") is None
    told = []
    shelf.create("two", progress=lambda *step: told.append(step[0]))
    assert set(told) == {"packages"}
    assert shelf.status("two").state == "ready"


def test_a_folder_without_a_record_is_made_afresh(shelf, quick_python):
    folder = shelf.status("two").folder
    (Path(folder) / "bin").mkdir(parents=True)
    assert shelf.status("two").state == "partial"
    assert runs(shelf.create("two"), "import tiny; print(tiny.HERE)") == "True"


def test_a_framework_is_added_to_the_same_folder_later(shelf, quick_python):
    python = shelf.create("four")
    status = shelf.status("four", "torch")
    assert (status.state, status.python, status.size_mb) == ("partial", None, 7)
    assert status.frameworks == {"torch": False, "tensorflow": False}
    told = []
    assert shelf.create("four", "torch", progress=lambda *step: told.append(step)) == python
    assert {step[0] for step in told} == {"torch"}
    assert runs(python, "import frame, tiny; print(frame.HERE)") == "True"
    assert shelf.status("four").frameworks == {"torch": True, "tensorflow": False}


def test_packages_that_cannot_be_imported_are_not_ready(shelf, quick_python):
    shelf.create("four")
    with pytest.raises(EnvironmentTrouble, match="a library is missing"):
        shelf.create("four", "tensorflow")
    assert shelf.python("four", "tensorflow") is None
    assert shelf.python("four") is not None


def test_a_newer_judge_adds_what_it_needs(shelf, quick_python, monkeypatch, wheels):
    shelf.create("two")
    make_wheel(wheels, "other", "2.0")
    newer = Requirements({"other": "other==2.0"}, imports=("other",))
    monkeypatch.setattr(environments, "runtime_requirements", lambda: newer)
    assert shelf.status("two").state == "partial"
    python = shelf.create("two")
    assert runs(python, "from importlib.metadata import version; print(version('other'))") == "2.0"


def test_an_interpreter_that_is_gone_is_noticed_and_mended(shelf, quick_python):
    python = Path(shelf.create("two"))
    python.unlink()
    status = shelf.status("two")
    assert (status.state, status.python) == ("broken", None)
    assert "gone" in status.why
    assert runs(shelf.create("two"), "import tiny; print(tiny.HERE)") == "True"


def test_removed(shelf, quick_python):
    shelf.create("two")
    assert shelf.remove("two") is True
    assert shelf.status("two").state == "missing"
    assert shelf.remove("two") is False


def test_a_pin_that_nobody_has(shelf, quick_python, path):
    (path / "two" / "requirements.txt").write_text("tiny==9.9\n")
    with pytest.raises(EnvironmentTrouble, match=r"not to be had.*tiny==9\.9"):
        shelf.create("two")
    assert shelf.python("two") is None


def test_without_a_network(shelf, quick_python, monkeypatch):
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    with pytest.raises(EnvironmentTrouble, match="cannot be reached") as trouble:
        shelf.create("two")
    assert "goes on where it stopped" in trouble.value.mend


def test_without_room_nothing_is_begun(shelf, monkeypatch):
    monkeypatch.setattr(
        environment_building.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0)
    )
    with pytest.raises(EnvironmentTrouble, match="42 MB are needed, 0 MB are free"):
        shelf.create("two")
    assert shelf.status("two").state == "missing"


def test_without_venv(monkeypatch):
    monkeypatch.setattr(
        environment_building.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else 1
    )
    with pytest.raises(EnvironmentTrouble, match="no ensurepip") as trouble:
        require_venv()
    assert "python3-venv" in trouble.value.mend


def test_two_at_once(shelf, quick_python, tmp_path):
    lock = Path(shelf.status("two").folder + ".lock")
    lock.parent.mkdir(parents=True)
    code = """
        import pathlib, sys, time
        from marathon.engine import locking
        with locking.held(pathlib.Path(sys.argv[1])):
            print("held", flush=True)
            time.sleep(60)
    """
    holder = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(lock)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout.readline() == "held\n"
        for act in (shelf.create, shelf.remove):
            lock.with_suffix("").mkdir(exist_ok=True)
            with pytest.raises(EnvironmentTrouble, match=f"process {holder.pid}"):
                act("two")
    finally:
        holder.kill()
        holder.wait()
        holder.stdout.close()
    assert shelf.create("two")


def test_names_that_are_not_there(shelf):
    with pytest.raises(NotFound, match="two"):
        shelf.status("tow")
    with pytest.raises(NotFound):
        shelf.create("four", "jax")


def test_a_python_that_does_not_start_is_told(tmp_path):
    with pytest.raises(EnvironmentTrouble, match="No module named 'nowhere'"):
        check_imports(interpreter(Path(sys.prefix)), ["nowhere"])


def test_specs_of_specializations(tmp_path):
    own = Specialization("one", "", "1", "", FACTS, ())
    other = Specialization(
        "four", "", "4", "", FACTS, (), environment="four", folder="4-four",
        requirements={"": "4-four/requirements.txt", "torch": "4-four/requirements.torch.txt"},
    )  # fmt: skip
    (spec,) = specs_of(tmp_path, [own, other])
    assert spec.key == "four"
    assert spec.requirements == tmp_path / "4-four/requirements.txt"
    assert spec.frameworks == {"torch": tmp_path / "4-four/requirements.torch.txt"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere pip takes the small build anyway")
class TestTorchBuild:
    """pip takes what the wheels of the folder say; nothing is installed."""

    @pytest.fixture
    def python(self, template):
        return str(interpreter(template))

    def torch(self, folder, monkeypatch, version, requires=()):
        make_wheel(folder, "torch", version, requires=requires)
        monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
        monkeypatch.delenv("MARATHON_TORCH_INDEX", raising=False)

    def test_the_build_for_processors_is_taken_as_it_is(self, python, tmp_path, monkeypatch):
        self.torch(tmp_path, monkeypatch, "2.0+cpu")
        assert index_arguments(python, "torch==2.0") == []

    def test_the_build_for_cards_is_refused_with_the_way_out(self, python, tmp_path, monkeypatch):
        self.torch(tmp_path, monkeypatch, "2.0", requires=["nvidia-cudnn==9"])
        with pytest.raises(EnvironmentTrouble, match="graphics cards") as trouble:
            index_arguments(python, "torch==2.0")
        assert "MARATHON_TORCH_INDEX" in trouble.value.mend

    def test_unless_it_is_wanted(self, python, tmp_path, monkeypatch):
        self.torch(tmp_path, monkeypatch, "2.0", requires=["nvidia-cudnn==9"])
        monkeypatch.setenv("MARATHON_TORCH_INDEX", "any")
        assert index_arguments(python, "torch==2.0") == []

    def test_an_index_that_was_named_is_used(self, python, monkeypatch):
        monkeypatch.setenv("MARATHON_TORCH_INDEX", "https://example.org/cpu")
        assert index_arguments(python, "torch==2.0") == ["--extra-index-url", "https://example.org/cpu"]


def test_a_part_without_a_size_still_counts():
    assert Part("x", "", Requirements(), Requirements()).weight == 1
