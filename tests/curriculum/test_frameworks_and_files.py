"""Exercises for two frameworks, and what lies beside the text: data, secrets, hashes."""

import pytest

FRAMEWORKS = 'module = "double_it"\nframeworks = ["tensorflow", "torch"]'
SOLUTION = "def double(number):\n    # BEGIN SOLUTION\n    return {0} * number\n    # END SOLUTION\n"


@pytest.fixture
def both(toy):
    """The doubling exercise, for both frameworks."""
    toy.edit("DOUBLE/exercise.md", 'module = "double_it"', FRAMEWORKS)
    toy.edit("1-first-steps/specialization.toml", "frameworks = []", 'frameworks = ["tensorflow", "torch"]')
    toy.write("DOUBLE/solution.tensorflow.py", SOLUTION.format("2"))
    toy.write("DOUBLE/solution.torch.py", SOLUTION.format("2.0"))
    return toy


def test_a_solution_for_each_framework(both):
    both.remove("DOUBLE/solution.py")
    both.write("DOUBLE/starter.torch.py", "def double(number):\n    ...\n")
    both.write("DOUBLE/alternates/adds.torch.py", "def double(number):\n    return number + number\n")
    both.file("DOUBLE/wrong/prints.py").rename(both.file("DOUBLE/wrong/prints.tensorflow.py"))
    reading = both.read()
    assert reading.faults == ()
    exercise = reading.path.find_exercise("double-it")[1]
    assert exercise.frameworks == ("tensorflow", "torch")
    assert set(exercise.solutions) == set(exercise.starters) == {"tensorflow", "torch"}
    assert "2.0 *" in exercise.solution("torch")
    assert exercise.starter("torch") == "def double(number):\n    ...\n"
    assert "not written yet" in exercise.starter("tensorflow")
    assert [(a.name, a.framework) for a in exercise.alternates] == [
        ("adds", None),
        ("adds", "torch"),
        ("names", None),
    ]
    assert [(w.name, w.framework) for w in exercise.wrong] == [("prints", "tensorflow"), ("squares", None)]


def test_one_solution_may_serve_both(both):
    both.remove("DOUBLE/solution.tensorflow.py")
    both.remove("DOUBLE/solution.torch.py")
    reading = both.read()
    assert reading.faults == ()
    exercise = reading.path.find_exercise("double-it")[1]
    assert exercise.solution("torch") == exercise.solution("tensorflow") == exercise.solutions[""]


def test_half_of_the_solutions_is_a_fault(both):
    both.remove("DOUBLE/solution.py")
    both.remove("DOUBLE/solution.torch.py")
    fault = both.the_fault()
    assert fault.file.endswith("double-it/solution.torch.py")
    assert fault.rule == "exercise.solution"


def test_frameworks_belong_to_a_specialization_that_has_them(both):
    both.edit("1-first-steps/specialization.toml", 'frameworks = ["tensorflow", "torch"]', "frameworks = []")
    fault = both.the_fault()
    assert (fault.rule, fault.line) == ("exercise.frameworks", 1)


def test_an_unknown_framework(both):
    both.edit("DOUBLE/exercise.md", '"torch"', '"jax"')
    rules = {fault.rule for fault in both.faults()}
    assert "key.value" in rules


def test_a_lesson_may_run_with_the_packages_of_another_specialization(toy):
    toy.edit("LESSON", "data = []", 'data = []\nenvironment = "further-on"')
    reading = toy.read()
    assert reading.faults == ()
    place = reading.path.find_exercise("double-it")[0]
    assert (place.specialization.id, place.runs_with.id) == ("first-steps", "further-on")


def test_packages_that_nobody_has(toy):
    toy.edit("LESSON", "data = []", 'data = []\nenvironment = "further"')
    fault = toy.the_fault()
    assert (fault.rule, fault.line) == ("lesson.environment", 1)


def test_files_beside_the_module_and_files_for_the_checks(toy):
    toy.write("DOUBLE/data/words.txt", "a b")
    toy.write("DOUBLE/data/deep/more.txt", "c")
    toy.write("DOUBLE/data/README.md", "Written for this exercise.\n")
    toy.write("DOUBLE/secrets/labels.txt", "1")
    reading = toy.read()
    assert reading.faults == ()
    exercise = reading.path.find_exercise("double-it")[1]
    assert exercise.data_files == ("deep/more.txt", "words.txt")
    assert exercise.secrets == ("labels.txt",)


def test_files_where_the_cells_of_a_lesson_run(toy):
    toy.write("FOLDER/data/tides.txt", "05:12 high\n")
    toy.write("FOLDER/data/README.md", "Written for this lesson.\n")
    reading = toy.read()
    assert reading.faults == ()
    assert reading.path.find_lesson("every-element").lesson.data_files == ("tides.txt",)


def test_the_same_files_have_the_same_hashes(toy):
    assert toy.read().hashes == toy.read().hashes
    exercises = [e.id for place in toy.read().path.places() for e in place.lesson.exercises]
    programs = {"triple-it-1", "triple-it-2", "triple-it-3"}
    at_the_end = {"numbers-exam", "doubling-machine", *programs}
    assert set(toy.read().hashes) == {"every-element", "every-kind", *exercises, *at_the_end}


@pytest.mark.parametrize(
    ("file", "changed"),
    [
        ("DOUBLE/checks.py", {"double-it"}),
        ("DOUBLE/wrong/prints.py", {"double-it"}),
        ("GREET/exercise.md", {"greet-by-name"}),
        ("CARDS", {"every-element"}),
        ("FOLDER/figures/double-line.py", {"every-element"}),
    ],
)
def test_a_change_shows_in_the_hash_of_what_depends_on_it(toy, file, changed):
    before = toy.read().hashes
    toy.file(file).write_text(toy.file(file).read_text(encoding="utf-8") + "\n", encoding="utf-8")
    after = toy.read().hashes
    assert {name for name in before if before[name] != after[name]} == changed


def test_a_change_of_the_environment_shows_in_every_hash(toy):
    before = toy.read().hashes
    toy.write("1-first-steps/requirements.txt", "numpy==2.0.0\n")
    after = toy.read().hashes
    assert all(before[name] != after[name] for name in before)


def test_moving_a_file_shows_in_the_hash(toy):
    before = toy.read().hashes["double-it"]
    toy.file("DOUBLE/alternates/adds.py").rename(toy.file("DOUBLE/alternates/plus.py"))
    assert toy.read().hashes["double-it"] != before


def test_old_ids_lead_to_what_they_are_called_now(toy):
    toy.edit("COURSE", 'id = "every-element"', 'id = "every-element"\nwas = ["each-element"]')
    toy.edit("DOUBLE/exercise.md", 'module = "double_it"', 'module = "double_it"\nwas = ["twice-it"]')
    path = toy.read().path
    assert path.find_lesson("each-element").lesson.id == "every-element"
    assert path.find_exercise("twice-it")[1].id == "double-it"


def test_an_old_id_is_never_used_again(toy):
    toy.edit("DOUBLE/exercise.md", 'module = "double_it"', 'module = "double_it"\nwas = ["numbers"]')
    fault = toy.the_fault()
    assert fault.rule == "id.duplicate"
    assert "`numbers`" in fault.what


def test_mutants_that_are_equivalent(toy):
    toy.edit(
        "GREET/exercise.md",
        "[limits]",
        '[[equivalent]]\nmutants = ["line 4: > to >= #1"]\nwhy = "Never equal."\n[limits]',
    )
    reading = toy.read()
    assert reading.faults == ()
    (equivalent,) = reading.path.find_exercise("greet-by-name")[1].equivalents
    assert (equivalent.mutant, equivalent.why) == ("line 4: > to >= #1", "Never equal.")
