"""Content is proved from end to end: read, judged, run, reported."""

from __future__ import annotations

import json
import pathlib
import shutil

import pytest
from stand_in import DoublingJudge, workshop

from marathon.app.prove import Ways, prove
from marathon.core.errors import NotFound

TOY = pathlib.Path(__file__).parents[2] / "toy_path"
EXERCISE = "1-first-steps/1-numbers/01-every-element/exercises/double-it"


@pytest.fixture
def toys(tmp_path):
    """A copy of the toy path that a test may break."""
    return pathlib.Path(shutil.copytree(TOY, tmp_path / "path"))


@pytest.fixture
def ways(tmp_path):
    return Ways(jobs=2, cache=tmp_path / "cache", workshop=workshop())


def said(proof, rule):
    return [fault.what for fault in proof.faults if fault.rule == rule]


def test_a_toy_exercise_is_judged_without_a_fault(toys, ways):
    """The toys' hints are too short, and that is all that is wrong with them."""
    proof = prove(toys, "double-it", ways=ways)

    assert {fault.rule for fault in proof.faults} == {"E10", "E6"}
    assert said(proof, "E6") == ["there are 2 wrong answers; 3 is the least."]
    [numbers] = proof.exercises
    assert numbers["recognised"] == numbers["wrong"] == 2
    assert numbers["killed"] == numbers["tried"] == numbers["mutants"] > 3
    assert numbers["cheats_failed"] == numbers["cheats"] > 10


def test_cells_and_cards_run_for_every_framework(toys, ways):
    proof = prove(toys, "every-element", ways=ways)

    assert {fault.rule for fault in proof.faults} & {"L1", "K2", "prover", "environment.missing"} == set()
    assert proof.counts["cells"] == 8
    assert proof.lessons[0]["words_before_first_action"] < 10


BREAKS = {
    "solution.py": ("return 2 * number", "return 3 * number", "E1"),
    "alternates/adds.py": ("number + number", "number + number + 1", "E3"),
    "wrong/squares.py": ("return number**2", "return number + number", "E6"),
    "checks.py": ('"""R2: nothing is printed"""', '"""R7: nothing is printed"""', "E8"),
}


@pytest.mark.parametrize("file", BREAKS)
def test_what_is_broken_is_told(toys, ways, file):
    before, after, rule = BREAKS[file]
    broken = toys / EXERCISE / file
    broken.write_text(broken.read_text().replace(before, after))

    proof = prove(toys, "double-it", ways=ways)

    assert len(said(proof, rule)) > (rule == "E6")


def test_faults_of_the_reader_are_told_too(toys, ways):
    (toys / EXERCISE / "notes.txt").write_text("What is this?")

    proof = prove(toys, "double-it", ways=ways)

    elsewhere = prove(toys, "greet-by-name", ways=Ways(run=False))

    assert len(said(proof, "file.unknown")) == 1
    assert said(elsewhere, "file.unknown") == []


def test_one_exercise_that_breaks_the_prover_does_not_stop_the_rest(toys, tmp_path):
    class Fragile(DoublingJudge):
        def __call__(self, task):
            if task.module == "greet":
                raise RuntimeError("a wire is loose")
            return super().__call__(task)

    proof = prove(toys, "every-element", ways=Ways(cache=tmp_path / "cache", workshop=workshop(Fragile())))

    assert said(proof, "prover") == ["proving greet-by-name broke: RuntimeError: a wire is loose"]
    assert [numbers["passes"] for numbers in proof.exercises] == [True]


def test_what_is_not_installed_is_a_fault_unless_allowed(toys):
    bare = workshop(installed=False)
    spec = toys / "1-first-steps" / "specialization.toml"
    spec.write_text(spec.read_text().replace('environment = ""', 'environment = "first-steps"'))
    (spec.parent / "requirements.txt").write_text("")

    strict = prove(toys, "double-it", ways=Ways(workshop=bare))
    lenient = prove(toys, "double-it", ways=Ways(workshop=bare, allow_missing=True))

    [fault] = [fault for fault in strict.faults if fault.rule == "environment.missing"]
    assert fault.what == "not proved: the libraries of First steps are not here."
    assert fault.mend == "Run `marathon env add first-steps`."
    assert fault in lenient.missing
    assert fault not in lenient.faults
    assert lenient.counts["not_proved"] == 1


def test_a_second_proof_judges_nothing_again(toys, tmp_path):
    judge = DoublingJudge()
    ways = Ways(cache=tmp_path / "cache", workshop=workshop(judge))
    first = prove(toys, "double-it", ways=ways)
    count = len(judge.tasks)

    again = prove(toys, "double-it", ways=ways)

    assert len(judge.tasks) == count
    assert (again.faults, again.exercises) == (first.faults, first.exercises)


def test_an_interrupted_proof_goes_on_where_it_stopped(toys, tmp_path):
    class Interrupted(DoublingJudge):
        def __call__(self, task):
            if len(self.tasks) == 12:
                raise KeyboardInterrupt
            return super().__call__(task)

    stopped, whole = Interrupted(), DoublingJudge()
    with pytest.raises(KeyboardInterrupt):
        prove(toys, "double-it", ways=Ways(jobs=1, cache=tmp_path / "cache", workshop=workshop(stopped)))

    prove(toys, "double-it", ways=Ways(jobs=1, cache=tmp_path / "cache", workshop=workshop(whole)))

    done = {(bytes(task.files["double_it.py"]), task.seed, task.fingerprints) for task in stopped.tasks}
    again = {(bytes(task.files["double_it.py"]), task.seed, task.fingerprints) for task in whole.tasks}
    assert len(done) == 12
    assert done & again == set()


def test_fingerprints_are_kept_for_learners(toys, tmp_path):
    kept = []
    prove(toys, "double-it", ways=Ways(cache=tmp_path / "cache", workshop=workshop(kept=kept)))

    [(key, known)] = kept
    assert len(key) == 64
    assert {one.name for one in known} == {"prints", "squares"}


def test_the_document_is_versioned_and_plain(toys, ways):
    document = json.loads(json.dumps(prove(toys, "double-it", ways=ways).document()))

    assert next(iter(document)) == "version"
    assert document["version"] == 1
    assert {"place", "faults", "counts", "lessons", "exercises", "seconds"} <= set(document)
    assert set(document["faults"][0]) == {"file", "line", "rule", "what", "mend"}


def test_progress_tells_what_is_done(toys, ways):
    told = []
    prove(toys, "double-it", progress=lambda *step: told.append(step), ways=ways)

    assert told[0] == (0, 1, "double-it")
    assert told[-1] == (1, 1, "double-it")


def test_reading_alone_runs_nothing(toys):
    judge = DoublingJudge()
    proof = prove(toys, ways=Ways(run=False, workshop=workshop(judge)))

    assert judge.tasks == []
    assert proof.exercises == ()
    assert not proof.holds


def test_an_unknown_place(toys):
    with pytest.raises(NotFound):
        prove(toys, "nowhere-at-all")


def test_the_real_judge_proves_a_real_exercise(toys, tmp_path, monkeypatch):
    """No stand-in: sandbox, judge and all. A check that sees too little lets mutants and cheats through."""
    monkeypatch.setenv("MARATHON_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MARATHON_CACHE", str(tmp_path / "cache"))
    shown_only = 'from double_it import double\n\n\ndef test_three():\n    """R1: three becomes six"""\n    assert double(3) == 6\n\n\ndef test_silence(capsys):\n    """R2: nothing is printed"""\n    double(3)\n    assert capsys.readouterr().out == ""\n'
    (toys / EXERCISE / "checks.py").write_text(shown_only)

    proof = prove(toys, "double-it", ways=Ways(jobs=2))

    assert "a cheat passes: always 6." in said(proof, "E2")
    assert "a cheat passes: a table of the examples." in said(proof, "E2")
    assert said(proof, "E9") == ["no check makes more than 1 calls; one has to try 100 generated cases."]
    assert said(proof, "prover") == said(proof, "E1") == said(proof, "E3") == []
