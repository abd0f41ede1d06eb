"""The page of a project: brief, program, ladder, rubric; with forms alone, without a script."""

from __future__ import annotations

import pytest
from documents import faults
from documents import read as parse
from door import TOKEN, let_in
from toy import ToldJudge, make_toy, returned

from marathon.app import projects
from marathon.core.verdict import CheckResult, Problem, RunResult, Verdict
from marathon.web import make_app
from marathon.web.pages.project import digest

PROJECT = "doubling-machine"
PAGE = f"/project/{PROJECT}"


@pytest.fixture
def m(tmp_path):
    with make_toy(tmp_path) as made:
        yield made


@pytest.fixture
def client(m):
    return let_in(make_app(m, token=TOKEN))


def read(client, address=PAGE, status=200):
    answer = client.get(address)
    assert answer.status_code == status
    assert faults(answer.text) == []
    return parse(answer.text)


def verdict(*held):
    checks = tuple(
        CheckResult(
            f"t{n}",
            "passed" if h else "failed",
            label=f"{n}: demand {n}",
            rule="R1",
            evidence=None if h else returned(f"double({n})", "6", "8"),
        )
        for n, h in enumerate(held, 1)
    )
    return Verdict("passed" if all(held) else "not_yet", checks)


def seen(page):
    return page.all("input", type="hidden")[0]["value"]


def test_the_course_leads_to_it(client):
    page = read(client, "/courses/numbers")
    assert PAGE in [a["href"] for a in page.all("a")]
    assert "3 milestones, each with its own checks" in page.text


def test_before_it_is_started_everything_can_be_read(client):
    page = read(client)
    for words in ("Ines sorts pebbles", "It goes on", "For level 3: A negative one, too.", "The strong one"):
        assert words in page.text
    assert page.all("textarea") == []
    assert page.all("button", data_kind="primary")[0].text == "Start the project"


def test_starting_it_lays_out_the_program(client, m):
    client.post(f"{PAGE}/start")
    page = read(client)
    assert "not written yet" in page.all("textarea", name="code")[0].text
    assert str(projects.look(m, PROJECT).folder) in page.text
    assert [step["data-state"] for step in page.all("li", class_="road-step")] == ["here", "ahead", "ahead"]


def test_a_milestone_is_checked_and_shows_its_evidence(client, m):
    client.post(f"{PAGE}/start")
    judge: ToldJudge = m.judge
    judge.verdict = verdict(True, False, True)
    code = "print(int(input()) * 2 + 0)\n"
    answer = client.post(
        f"{PAGE}/check/doubles-once", data={"code": code, "seen": seen(read(client))}, follow_redirects=False
    )
    assert answer.headers["location"] == f"{PAGE}#milestone-doubles-once"
    assert projects.read_program(m, projects.look(m, PROJECT).place.project) == code
    page = read(client)
    for words in ("Not yet: 2 of 3 checks hold", "R1, level 2 demand 2", "We expected 8", "Level 1 of 3"):
        assert words in page.text
    judge.verdict = verdict(True, True, False)
    client.post(f"{PAGE}/check/doubles-once")
    page = read(client)
    assert "It holds: 2 of 3 checks, all up to level 2" in page.text
    assert [step["data-state"] for step in page.all("li", class_="road-step")] == ["done", "here", "ahead"]


def test_a_program_that_python_cannot_read_is_told_so(client, m):
    client.post(f"{PAGE}/start")
    m.judge.verdict = Verdict("could_not_start", problem=Problem("syntax", "'(' was never closed", 1))
    client.post(f"{PAGE}/check/doubles-once")
    assert "Python could not read your program" in read(client).text


def test_what_another_editor_wrote_is_not_overwritten(client, m):
    client.post(f"{PAGE}/start")
    before = seen(read(client))
    file = projects.look(m, PROJECT).folder / "machine.py"
    file.write_text("elsewhere = 1\n")
    answer = client.post(f"{PAGE}/check/doubles-once", data={"code": "here = 1\n", "seen": before})
    assert answer.status_code == 400
    page = parse(answer.text)
    assert "changed by another editor" in page.text
    assert "here = 1" in page.all("textarea", name="code")[0].text
    assert file.read_text() == "elsewhere = 1\n"


def test_an_untouched_page_checks_what_lies_in_the_folder(client, m):
    client.post(f"{PAGE}/start")
    page = read(client)
    file = projects.look(m, PROJECT).folder / "machine.py"
    file.write_text("elsewhere = 1\n")
    shown = page.all("textarea", name="code")[0].text
    starter = projects.look(m, PROJECT).place.project.starter["machine.py"]
    assert starter.split()[0] in shown
    client.post(f"{PAGE}/check/doubles-once", data={"code": starter, "seen": seen(page)})
    assert m.judge.tasks[-1].files["machine.py"] == b"elsewhere = 1\n"


def test_saving_by_script_gives_the_new_digest(client):
    client.post(f"{PAGE}/start")
    first = seen(read(client))
    said = client.post(f"{PAGE}/save", data={"code": "a = 1\n", "seen": first}, headers={"x-fragment": "1"})
    again = client.post(
        f"{PAGE}/save", data={"code": "a = 2\n", "seen": said.text}, headers={"x-fragment": "1"}
    )
    late = client.post(f"{PAGE}/save", data={"code": "a = 3\n", "seen": first}, headers={"x-fragment": "1"})
    assert (said.status_code, again.status_code, late.status_code) == (200, 200, 400)
    assert said.text == seen_of("a = 1\n")


def seen_of(code):
    return digest(code)


def test_running_it_shows_what_it_prints(client, m):
    client.post(f"{PAGE}/start")
    m.judge.result = RunResult("4\n", "returned", seconds=0.01)
    answer = client.post(f"{PAGE}/run", data={"code": "print(4)\n", "seen": seen(read(client)), "typed": "2"})
    assert [out.text for out in parse(answer.text).all("pre", class_="out")] == ["4"]
    assert m.judge.typed[-1] == ["2"]


def test_rows_of_ones_own_are_rated_beside_the_samples(client, m):
    client.post(f"{PAGE}/start")
    page = read(client)
    assert "Strong, level 3." in page.text
    client.post(f"{PAGE}/rubric", data={"R3": "2"})
    assert "Level 2 of 3" in read(client).text
    assert projects.look(m, PROJECT).levels == {"R3": 2}


def test_a_copied_sample_is_said_kindly(client, m):
    client.post(f"{PAGE}/start")
    code = projects.look(m, PROJECT).place.project.sample("adequate").files["machine.py"]
    answer = client.post(f"{PAGE}/check/doubles-once", data={"code": code, "seen": seen(read(client))})
    assert "This is the adequate sample itself" in parse(answer.text).text
    assert m.judge.tasks == []


def test_a_project_that_is_not_there(client):
    assert client.get("/project/doubling-engine").status_code == 404
