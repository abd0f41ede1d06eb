"""The toy path, read whole: every element arrives with what was written."""

from toy_copy import TOY

from marathon.core.blocks import (
    Cell,
    ExercisePlace,
    Explain,
    Explorable,
    Figure,
    Heading,
    Margin,
    NearMiss,
    Pitfall,
    Predict,
    Prose,
    Question,
    Recap,
    Tabs,
    cells,
    walk,
)
from marathon.curriculum import read_path


def lesson():
    return read_path(TOY).path.find_lesson("every-element").lesson


def only(kind, **values):
    found = [b for b in walk(lesson().blocks) if isinstance(b, kind)]
    found = [b for b in found if all(getattr(b, name) == value for name, value in values.items())]
    assert len(found) == 1, found
    return found[0]


def test_nothing_is_wrong_with_it():
    assert read_path(TOY).faults == ()


def test_the_path_above_the_lessons():
    path = read_path(TOY).path
    assert path.title == "Toy marathon"
    assert path.elevation == (0.1, 0.4, 0.2, 0.9, 0.3)
    assert [(s.number, s.id, s.environment, s.frameworks) for s in path.specializations] == [
        ("1", "first-steps", "", ()),
        ("2", "further-on", "further-on", ("tensorflow", "torch")),
    ]
    assert path.specializations[1].preload == ("numpy", "keras")
    assert path.specializations[1].requirements == {
        "": "2-further-on/requirements.txt",
        "tensorflow": "2-further-on/requirements.tensorflow.txt",
        "torch": "2-further-on/requirements.torch.txt",
    }
    assert [(c.number, c.id, c.hours, c.level) for _, c in path.courses()] == [
        ("1.1", "numbers", 3.0, "beginner"),
        ("2.1", "tensors", 5.0, "intermediate"),
    ]
    assert path.hours == 8
    facts = path.specializations[0].facts
    assert (facts.provider, facts.enrolled, facts.rating, facts.read_on) == (
        "Toy University",
        "more than 12",
        "4.8",
        "2026-11-01",
    )
    assert [(d.id, d.size_mb) for d in path.datasets] == [("pebbles", 0.1)]
    assert [m.id for m in path.misconceptions] == ["PY10", "PY23"]


def test_lessons_are_numbered_and_planned_until_they_are_written():
    found = [
        (p.lesson.number, p.lesson.id, p.lesson.written, p.lesson.weeks) for p in read_path(TOY).path.places()
    ]
    assert found == [
        ("1.1.1", "every-element", True, ("1.1.W1",)),
        ("1.1.2", "not-yet-here", False, ("1.1.W2",)),
        ("1.1.3", "every-kind", True, ("1.1.W3",)),
        ("2.1.1", "what-a-tensor-is", False, ("2.1.W1",)),
        ("2.1.2", "shapes-that-fit", False, ("2.1.W1", "2.1.W2")),
    ]


def test_the_head_of_the_lesson():
    found = lesson()
    assert found.minutes == (10, 20)
    assert found.folder == "1-first-steps/1-numbers/01-every-element"
    assert [promise.id for promise in found.can_do] == ["double-a-number", "greet-a-person"]
    assert found.terms == {"function": "A piece of work with a name."}
    assert found.accompanies.startswith("Toy Specialization One")


def test_the_order_on_the_page():
    kinds = [type(block) for block in lesson().blocks]
    assert kinds == [
        *(Heading, Question, Heading, Prose, Cell, Predict, Predict, Cell, Cell, Margin, Figure, Question),
        *(Explorable, Tabs, Heading, Pitfall, Heading, ExercisePlace, ExercisePlace, Heading, Recap, Explain),
        *(Heading, Prose),
    ]
    headings = [(b.text, b.anchor) for b in lesson().blocks if isinstance(b, Heading)]
    assert ("What to keep", "what-to-keep") in headings


def test_a_question_with_options():
    question = only(Question, id="which-is-text")
    assert question.ask == 'What is `type("7")`?'
    assert [(o.text, o.right) for o in question.options] == [
        ("`int`", False),
        ("`str`", True),
        ("`float`", False),
    ]
    assert question.options[1].feedback == "Quotes make text, whatever stands between them."
    assert question.explanation == "Text that looks like a number is still text."
    assert (question.can_do, question.confidence, question.answer) == ("greet-a-person", True, None)


def test_a_question_with_a_number():
    question = only(Question, id="slope")
    assert (question.answer, question.tolerance, question.confidence) == (2.0, 0.01, False)
    assert question.near_misses[0] == NearMiss(1.0, "That is the step to the right.")
    assert [miss.value for miss in question.near_misses] == [1.0, 0.5]
    assert question.explanation == "The line of $y = 2x$ rises by 2."
    assert question.ask.startswith("By how much")


def test_predictions():
    chosen, typed = (b for b in lesson().blocks if isinstance(b, Predict))
    assert chosen.cell.code == 'print("21" * 2)'
    assert chosen.ask == "What will it print?"
    assert [option.output for option in chosen.options] == ["2121", "42", "TypeError"]
    assert chosen.options[2].text == "`TypeError` at once"
    assert (typed.id, typed.options, typed.explanation) == ("typed-guess", (), "Three twos, multiplied.")
    assert typed.ask == "Type what you expect."


def test_cells():
    found = {cell.id: cell for cell in cells(lesson().blocks)}
    assert list(found) == [
        *("doubling", "text-twice", "typed-guess", "asking", "not-a-number"),
        *("name-tensorflow", "name-torch", "printing"),
    ]
    assert found["doubling"].code == "number = 21\nprint(number * 2)"
    assert found["asking"].stdin == ("4", "5")
    assert (found["not-a-number"].raises, found["not-a-number"].seconds) == ("ValueError", 5.0)
    torch = [cell.id for cell in cells(lesson().blocks, "torch")]
    assert "name-torch" in torch
    assert "name-tensorflow" not in torch


def test_the_other_elements():
    assert only(Margin).title == "Why two?"
    figure = only(Figure)
    assert (figure.id, figure.alt[:15]) == ("double-line", "A straight line")
    assert only(Explorable).intro == "Choose a number and watch its double."
    pitfall = only(Pitfall)
    assert (pitfall.misconception, pitfall.title) == ("PY10", "Printing is not returning")
    assert [type(block) for block in pitfall.blocks] == [Prose, Cell, Prose]
    assert only(Recap).text.count("\n- ") == 2
    explain = only(Explain)
    assert explain.ask.endswith("need `return`?")
    assert explain.model.startswith("Because")
    assert [tab.framework for tab in only(Tabs).tabs] == ["tensorflow", "torch"]


def test_lines_are_those_of_the_file():
    text = (TOY / lesson().folder / "lesson.md").read_text(encoding="utf-8").split("\n")
    assert text[only(Explain).line - 1] == ":::{explain} why-return"
    assert text[only(Cell, id="name-torch").line - 1] == "```{code-cell} name-torch"
    assert text[only(Cell, id="printing").line - 1] == "```{code-cell} printing"
    prose = [b for b in walk(lesson().blocks) if isinstance(b, Prose)]
    assert [text[p.line - 1] for p in prose] == [p.text.split("\n")[0] for p in prose]


def test_an_exercise_with_everything():
    place, exercise = read_path(TOY).path.find_exercise("double-it")
    assert place.lesson.id == "every-element"
    assert (exercise.title, exercise.kind, exercise.level, exercise.minutes) == (
        "Double a number",
        "function",
        2,
        3,
    )
    assert exercise.statement.startswith("A recipe for two")
    assert [(rule.id, rule.text) for rule in exercise.rules] == [
        ("R1", "The result is twice the number."),
        ("R2", "Nothing is printed; the number is returned."),
    ]
    assert len(exercise.hints) == 3
    assert "def three_more" in exercise.hints[2]
    assert exercise.examples.startswith("```python\n>>> double(3)")
    assert exercise.insight.startswith("A function hands")
    assert exercise.debrief.startswith("The idea is one")
    assert exercise.starter() == (
        "def double(number):\n"
        '    """Return twice `number`."""\n'
        '    raise NotImplementedError("not written yet")\n'
    )
    assert [(w.name, w.misconception, w.fails) for w in exercise.wrong] == [
        ("prints", "PY10", ("R1", "R2")),
        ("squares", "own", ("R1",)),
    ]
    assert (
        exercise.wrong[1].hint == "Your result for 3 is 9. How much is 3 + 3? Is that the same as 3 times 3?"
    )
    assert [alternate.name for alternate in exercise.alternates] == ["adds", "names"]


def test_an_exercise_that_is_a_program():
    _, exercise = read_path(TOY).path.find_exercise("greet-by-name")
    assert (exercise.kind, exercise.filename) == ("program", "greet.py")
    assert exercise.limits.call_seconds == 2
    assert exercise.limits.memory_mb == 1024
    assert exercise.starter() == (
        '# Ask for a name, then greet it.\nname = input("Name? ")\nraise NotImplementedError("not written yet")\n'
    )


def test_cards():
    first, second = lesson().cards
    assert (first.id, first.kind, first.can_do, first.variants) == (
        "text-times-two",
        "read",
        "greet-a-person",
        {"word": ("ab", "xyz")},
    )
    assert first.front == 'What is printed?\n\n```python\nprint("{{word}}" * 2)\n```'
    assert first.back == "{{output}}\nText times two is the text, twice."
    assert second.variants == {}
