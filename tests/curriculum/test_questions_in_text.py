"""Questions and predictions in the forms that authors write them."""

from marathon.core.blocks import Figure, Predict, Prose, Question
from marathon.curriculum.elements import ElementReader
from marathon.curriculum.sheet import Sheet

FILES = frozenset({"figures/a.py", "figures/a.svg"})


def read(text):
    sheet = Sheet("lesson.md", text)
    blocks = ElementReader(sheet, FILES, {}, frozenset()).read(text.split("\n"), 1)
    return blocks, sheet.faults


def read_one(text):
    (block,), faults = read(text)
    assert faults == []
    return block


def test_the_ask_may_stand_below_the_code():
    predict = read_one(
        ":::{predict} p\n\n```python\nprint(1)\n```\nWhat is printed?\n\n- [x] `1`\n  Yes.\n- [ ] `2`\n  No.\n:::"
    )
    assert (predict.ask, predict.explanation) == ("What is printed?", "")
    assert predict.cell.code == "print(1)"
    assert predict.cell.line == 3


def test_a_prediction_that_raises():
    predict = read_one(
        ":::{predict} p\n:raises: KeyError\n:stdin: a | b\nAsk.\n```python\n{}[1]\n```\n"
        "- [x] `KeyError` in line 1\n  Yes.\n- [ ] `None`\n  No.\n:::"
    )
    assert isinstance(predict, Predict)
    assert (predict.cell.raises, predict.cell.stdin) == ("KeyError", ("a", "b"))
    assert predict.options[0].output == "KeyError"


def test_line_breaks_and_quotes_in_outputs():
    predict = read_one(
        ":::{predict} p\nAsk.\n```python\nprint()\n```\n- [x] `a⏎ b`\n  Yes.\n- [ ] `` `x` ``\n  No.\n- [ ] nothing\n  No.\n:::"
    )
    assert [option.output for option in predict.options] == ["a\n b", "`x`", "nothing"]


def test_feedback_keeps_paragraphs_lists_and_code():
    question = read_one(
        ":::{question} q\nWhich?\n\n- [x] a\n  First.\n\n  ```python\n  - [ ] 1\n      2\n  ```\n\n- [ ] b\n  - one\n  - two\n\nBecause.\n\nReally.\n:::"
    )
    assert [option.text for option in question.options] == ["a", "b"]
    assert question.options[0].feedback == "First.\n\n```python\n- [ ] 1\n    2\n```"
    assert question.options[1].feedback == "- one\n- two"
    assert question.explanation == "Because.\n\nReally."


def test_code_and_lists_stand_in_a_question():
    question = read_one(
        ":::{question} q\n- Rain\n- Sun\n\n```python\n- [x] no option\n```\n\n- [x] a\n  Yes.\n- [ ] b\n  No.\n:::"
    )
    assert question.ask == "- Rain\n- Sun\n\n```python\n- [x] no option\n```"
    assert len(question.options) == 2


def test_a_number_without_near_misses_ends_with_its_explanation():
    question = read_one(
        ":::{question} q\n:answer: -1e-3\nHow much?\n\nMore of it.\n\nIt is small.\nVery.\n:::"
    )
    assert question.answer == -0.001
    assert question.ask == "How much?\n\nMore of it."
    assert question.explanation == "It is small.\nVery."


def test_a_figure_inside_a_question_stands_above_it():
    blocks, faults = read(
        "::::{question} q\n:answer: 3\nLook.\n\n:::{figure} a\n:alt: Three.\nThree.\n:::\n\nHow many?\n\nThree.\n::::\nAfter."
    )
    assert faults == []
    assert [type(block) for block in blocks] == [Figure, Question, Prose]
    assert blocks[1].ask.split() == ["Look.", "How", "many?"]
    assert blocks[2].line == 14


def test_anchors_differ():
    blocks, _ = read("## Why?\n\n## Why\n\n## ⊕\n")
    assert [block.anchor for block in blocks] == ["why", "why-2", "part"]


def test_an_element_that_cannot_be_read_leaves_the_others():
    blocks, faults = read(
        ":::{question} one\nAsk.\n:::\n\n:::{margin} Two\nText.\n:::\n\n:::{figure} gone\n:alt: x\n:::\n"
    )
    assert [type(block).__name__ for block in blocks] == ["Question", "Margin"]
    assert [(fault.line, fault.rule) for fault in faults] == [(1, "question.answer"), (9, "figure.script")]
