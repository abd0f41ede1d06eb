"""What a lesson's code does when it runs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import card, cell, found, lesson, predict
from stand_in import run_here

from marathon.app.proving import run_rules
from marathon.app.proving.cells import LessonTryout, Room
from marathon.app.proving.ledger import Ledger
from marathon.core.blocks import Cell, Tab, Tabs


def ran(*blocks, framework="", run_cells=run_here, ledger=None, **fields):
    subject = lesson(*blocks, **fields)
    room = Room("", framework, ())
    return LessonTryout(subject, room, "base", ledger or Ledger(None), run_cells).run()


GOOD = (
    cell("name = input()\nprint(name)", "asks", stdin=("Ines",)),
    cell("int('four')", "fails", raises="ValueError"),
    predict("print(2 * 21)", "42", "2121"),
)


@pytest.mark.parametrize("rule", run_rules.RULES)
def test_nothing_is_said_of_good_cells(rule):
    fine = card(front="```python\nprint({{n}} * 2)\n```", back="{{output}}", variants={"n": ("1", "2")})

    assert found(rule, ran(*GOOD, cards=(fine,))) == []


def test_cells_share_their_names_in_order():
    assert found(run_rules.cells_run, ran(cell("x = 1", "a"), cell("print(x)", "b"))) == []
    assert found(run_rules.cells_run, ran(cell("print(x)", "b"), cell("x = 1", "a"))) == [
        "cell `b` ends with NameError: name 'x' is not defined"
    ]


def test_an_exception_has_to_be_announced_and_to_come():
    assert found(run_rules.cells_run, ran(cell("1 / 0", raises="ValueError"))) == [
        "cell `cell` ends with ZeroDivisionError, not with ValueError."
    ]
    assert found(run_rules.cells_run, ran(cell("1", raises="ValueError"))) == [
        "cell `cell` ends without an exception, not with ValueError."
    ]


def test_a_cell_that_is_not_reached():
    def dies(room, todo):
        return run_here(room, todo[:1])

    [fault] = run_rules.cells_run.faults(ran(cell("1", "a"), cell("2", "b", line=9), run_cells=dies))

    assert (fault.what, fault.line) == ("cell `b` was not reached.", 9)


def test_a_slow_cell_counts_when_it_is_slow_twice():
    seconds = iter([9.0, 0.1, 9.0, 9.0])

    def takes_long(room, todo):
        return [replace(run, seconds=next(seconds)) for run in run_here(room, todo)]

    assert found(run_rules.cells_run, ran(cell("1", seconds=5.0), run_cells=takes_long)) == []
    assert found(run_rules.cells_run, ran(cell("1", seconds=5.0), run_cells=takes_long)) == [
        "cell `cell` takes 9.0 s; 5 s may."
    ]


def test_the_same_output_twice():
    unsure = ran(cell("import random\nprint(random.random())", line=8))
    [fault] = run_rules.repeatable.faults(unsure)

    assert fault.line == 8
    assert (
        found(run_rules.repeatable, ran(cell("import random\nrandom.seed(1)\nprint(random.random())"))) == []
    )


def test_measured_numbers_may_vary_and_words_may_not():
    measured = "import random\nprint(f'{random.random():.8f} ms')"
    worded = "import random\nprint(''.join(random.choices('abcdefgh', k=20)))"

    assert found(run_rules.repeatable, ran(cell(measured, varies=True))) == []
    assert len(found(run_rules.repeatable, ran(cell(measured)))) == 1
    assert len(found(run_rules.repeatable, ran(cell(worded, varies=True)))) == 1


def test_the_right_option_is_the_output():
    assert found(run_rules.predictions, ran(predict("print(1)\nprint(2)", "1⏎2"))) == []
    assert found(run_rules.predictions, ran(predict("print(1)", "2", "3"))) == [
        "the right option of `guess` is `2`; the cell gives `1`."
    ]
    assert found(run_rules.predictions, ran(predict("print(1)", "1", " 1 "))) == [
        "the option `1` of `guess` is said to be wrong, and comes true."
    ]


def test_the_right_option_names_the_exception():
    block = predict("int('x')", "ValueError", "7")
    block = replace(block, cell=replace(block.cell, raises="ValueError"))

    assert found(run_rules.predictions, ran(block)) == []


def test_each_framework_runs_its_own_tab():
    tabs = Tabs(
        (Tab("torch", (cell("print('torch')", "a"),), 1), Tab("tensorflow", (cell("1 / 0", "b"),), 1)), 1
    )

    assert found(run_rules.cells_run, ran(tabs, framework="torch")) == []
    assert len(found(run_rules.cells_run, ran(tabs, framework="tensorflow"))) == 1


def card_faults(front, back="{{output}}", **fields):
    return found(run_rules.cards_run, ran(cards=(card(front=front, back=back, **fields),)))


def test_cards_run_with_every_variant():
    front = "```python\nprint(10 / {{n}})\n```"

    assert card_faults(front, variants={"n": ("1", "2")}) == []
    assert card_faults(front, variants={"n": ("1", "0")}) == [
        "the code of card `card` ends with ZeroDivisionError (n = 0)."
    ]
    assert card_faults(front, "{{output}} A ZeroDivisionError.", variants={"n": ("0",)}) == []


def test_the_answer_of_a_card_that_asks_for_code_runs():
    front, back = "```python\nx = {{n}}\n```", "```python\nprint(10 / {{n}})\n```"

    assert card_faults(front, back, kind="write", variants={"n": ("1", "2")}) == []
    assert card_faults(front, back, kind="write", variants={"n": ("1", "0")}) == [
        "the code of card `card` ends with ZeroDivisionError (n = 0)."
    ]
    assert card_faults(front, "```python\nx = 1\n```", kind="write") == [
        "the code of card `card` prints nothing (as it is)."
    ]


def test_cards_give_something_short():
    assert card_faults("```python\nx = 1\n```") == ["the code of card `card` prints nothing (as it is)."]
    assert card_faults("```python\nprint(1, 2, 3, 4, 5, sep='\\n')\n```") == [
        "the code of card `card` prints more than four lines (as it is)."
    ]
    assert card_faults("```python\nx = 1\n```", "No output is asked for.") == []


def test_cards_do_not_see_one_another():
    first = card("first", front="```python\nx = 1\nprint(x)\n```", back="{{output}}")
    second = card("second", front="```python\nprint(x)\n```", back="{{output}}")

    assert found(run_rules.cards_run, ran(cards=(first, second))) == [
        "the code of card `second` ends with NameError (as it is)."
    ]


def test_what_was_run_is_remembered(tmp_path):
    asked = []

    def counted(room, todo):
        asked.append(len(todo))
        return run_here(room, todo)

    first = ran(*GOOD, run_cells=counted, ledger=Ledger(tmp_path / "a.jsonl"))
    again = ran(*GOOD, run_cells=counted, ledger=Ledger(tmp_path / "a.jsonl"))

    assert asked == [3, 3]
    assert again.first == first.first
    changed = replace(GOOD[0], code="print('other')")
    ran(changed, *GOOD[1:], run_cells=counted, ledger=Ledger(tmp_path / "a.jsonl"))
    assert asked == [3, 3, 3, 3]


def test_what_could_not_run_is_told():
    lacking = replace(ran(*GOOD), first=(), missing="the data set iris is not here.", mend="Fetch it.")

    assert found(run_rules.not_run, lacking) == ["not proved: the data set iris is not here."]
    assert found(run_rules.cells_run, lacking) == []


def test_cells_are_those_of_the_lesson():
    assert [one.id for one in ran(*GOOD).cells] == ["asks", "fails", "guess"]
    assert all(isinstance(one, Cell) for one in ran(*GOOD).cells)
