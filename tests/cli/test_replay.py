"""`marathon replay` with the real judge: the same verdict, another one, and files that are no reports."""

from __future__ import annotations

import json

import pytest

from marathon.app.report import make_report
from marathon.app.submit import check
from marathon.app.wiring import open_marathon

NEARLY = "def double(number):\n    return number\n"


@pytest.fixture
def report(tmp_path):
    """A report of an attempt that was judged here, and a way to change it before it is written."""

    def write(**changes):
        with open_marathon(warm=False) as m:
            check(m, "double-it", NEARLY)
            document = make_report(m, "double-it", words="0 becomes 0.")
        file = tmp_path / "report.json"
        file.write_text(json.dumps({**document, **changes}))
        return file

    return write


def test_the_same_verdict(marathon, report):
    done = marathon("replay", report())
    assert done.status == 0
    assert done.out.startswith("They wrote: 0 becomes 0.\n")
    assert "The verdict is the same.\n" in done.out


def test_another_verdict_is_named_check_by_check(marathon, report):
    done = marathon("replay", report(code="def double(number):\n    return 2 * number\n"), "--json")
    assert done.status == 1
    document = json.loads(done.out)
    assert document["same"] is False
    assert document["differences"][0] == {"point": "outcome", "then": "not_yet", "now": "passed"}
    assert document["now"]["outcome"] == "passed"


def test_what_is_no_report_is_refused(marathon, tmp_path):
    file = tmp_path / "report.json"
    file.write_text("{}")
    done = marathon("replay", file)
    assert done.status == 2
    assert "no report of Marathon" in done.err
