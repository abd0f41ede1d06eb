from importlib.metadata import version

import pytest

from marathon.core.errors import EnvironmentTrouble
from marathon.engine.requirements import RUNTIME, read_requirements, runtime_requirements


def test_reads_pins_and_what_the_file_says_about_itself(tmp_path):
    file = tmp_path / "requirements.txt"
    file.write_text(
        "# Tables.\n# size-mb: 590\n# minutes: 2\n# imports: numpy sklearn\nnumpy==2.4.6\n\nFoo_Bar==1\n"
    )
    read = read_requirements(file)
    assert read.pins == {"numpy": "numpy==2.4.6", "foo-bar": "Foo_Bar==1"}
    assert (read.size_mb, read.minutes, read.imports) == (590, 2, ("numpy", "sklearn"))


def test_a_line_for_another_system_does_not_count(tmp_path):
    file = tmp_path / "requirements.txt"
    file.write_text('a==1 ; python_version < "3"\nb==2 ; python_version > "3"\n')
    assert read_requirements(file).pins == {"b": "b==2"}


def test_remarks_do_not_change_the_digest_and_pins_do(tmp_path):
    first, second, third = (tmp_path / name for name in "abc")
    first.write_text("# one\na==1\nb==2\n")
    second.write_text("b==2\na==1  # the same\n")
    third.write_text("a==1\nb==3\n")
    digests = [read_requirements(file).digest() for file in (first, second, third)]
    assert digests[0] == digests[1] != digests[2]


def test_a_line_that_is_no_requirement_is_named(tmp_path):
    file = tmp_path / "requirements.txt"
    file.write_text("a==1\nwhat is this\n")
    with pytest.raises(EnvironmentTrouble) as trouble:
        read_requirements(file)
    assert trouble.value.where == f"{file}:2"
    assert "'what is this'" in trouble.value.what


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(EnvironmentTrouble) as trouble:
        read_requirements(tmp_path / "requirements.txt")
    assert trouble.value.where.endswith("requirements.txt")


def test_the_judge_needs_the_same_versions_as_here():
    pins = runtime_requirements().pins
    assert set(RUNTIME) <= set(pins)
    assert pins["pytest"] == f"pytest=={version('pytest')}"
    # What they need in turn is pinned too; what only their extras need is not.
    assert pins["pluggy"] == f"pluggy=={version('pluggy')}"
    assert "jupyter-client" in pins
    assert "pytest-xdist" not in pins
