"""Ways to pass without solving anything."""

from __future__ import annotations

from dataclasses import replace

from builders import GOOD

from marathon.app.proving.cheats import cheats, examples

SHOWN = "```python\n>>> double(3)\n6\n>>> double(-0.5)\n-1.0\n```"
FUNCTION = replace(GOOD, examples=SHOWN)
PROGRAM = replace(
    GOOD,
    kind="program",
    solutions={"": 'name = input("Name? ")\nprint(f"Hello, {name}!")\n'},
    examples="```text\nName? Ines\nHello, Ines!\n```\n\nprinted: Hello, Ines!",
)


def run(code, name="double"):
    names = {}
    exec(code, names)
    return names[name]


def named(exercise):
    return {cheat.name: cheat.code for cheat in cheats(exercise)}


def test_the_listed_cheats_of_a_function():
    found = named(FUNCTION)

    assert found["an empty file"] == ""
    assert all(line.startswith("#") for line in found["everything commented out"].splitlines())
    assert run(found["always 6"])(100) == 6
    assert run(found["always None"])(1) is None
    assert run(found["catching everything"])(1) is None
    table = run(found["a table of the examples"])
    assert [table(3), table(-0.5), table(7)] == [6, -1.0, None]


def test_printing_what_should_be_returned(capsys):
    assert run(named(FUNCTION)["printing instead of returning"])(4) is None
    assert capsys.readouterr().out == "8\n"


def test_an_object_that_equals_everything():
    agreeable = run(named(FUNCTION)["an object that equals everything"])(1)

    assert agreeable == 2
    assert (agreeable != 2) is False
    assert agreeable > 10**9
    assert agreeable - 5 == 0


def test_the_cheats_of_a_program(capsys):
    found = named(PROGRAM)

    exec(found["printing the examples"], {})
    assert "Hello, Ines!" in capsys.readouterr().out
    assert 'input("Name? ")' in found["catching everything"]
    assert not any(name.startswith("always") for name in found)
    compile(found["catching everything"], "cheat", "exec")


def test_no_cheat_is_the_solution_or_comes_twice():
    constant = replace(FUNCTION, solutions={"": "def double(number):\n    return 6\n"})
    codes = [cheat.code for cheat in cheats(constant)]

    assert len(codes) == len(set(codes))
    assert "always 6" not in named(constant)


def test_examples_are_read_from_the_section_or_the_statement():
    assert [(one.call, one.result) for one in examples(FUNCTION)] == [
        ("double(3)", "6"),
        ("double(-0.5)", "-1.0"),
    ]
    assert len(examples(replace(GOOD, statement=SHOWN))) == 2
    assert examples(PROGRAM) == ()
