"""Exercises of the kinds whose answer is more than text in an editor, read from their files."""

import pytest
from toy_copy import TOY, Toy

from marathon.core.answers import asked, judge_sheet
from marathon.core.blocks import Figure
from marathon.core.puzzle import Distractor, Placed
from marathon.curriculum import read_path

KINDS = "1-first-steps/1-numbers/03-every-kind/exercises"
PRICES = f"{KINDS}/add-prices"


def exercise(name, root=TOY):
    found = read_path(root).path.find_exercise(name)
    assert found is not None
    return found[1]


def test_every_statement_of_the_marked_part_is_a_block():
    puzzle = exercise("add-prices").puzzle
    assert puzzle.before.endswith('above zero."""\n')
    assert (puzzle.after, puzzle.margin) == ("", 4)
    assert puzzle.blocks == (
        Placed("total_so_far = 0", 0),
        Placed("for price in prices:", 0),
        Placed("if price > 0:", 1),
        Placed("total_so_far = total_so_far + price", 2),
        Placed("return total_so_far", 0),
    )
    assert puzzle.distractors[1] == Distractor("if price < 0:", "if price > 0:")


def test_other_kinds_have_no_puzzle():
    assert exercise("double-it").puzzle is None


def test_marks_join_lines_to_one_block(toy: Toy):
    toy.edit(f"{PRICES}/solution.py", "    total_so_far = 0\n", "    # BLOCK\n    total_so_far = 0\n")
    toy.edit(f"{PRICES}/solution.py", "        if price", "        # BLOCK\n        if price")
    toy.edit(f"{PRICES}/solution.py", "    return", "    # BLOCK\n    return")
    texts = [block.text for block in exercise("add-prices", toy.root).puzzle.blocks]
    assert texts == [
        "total_so_far = 0\nfor price in prices:",
        "if price > 0:\n    total_so_far = total_so_far + price",
        "return total_so_far",
    ]


def test_a_statement_of_several_lines_is_one_block(toy: Toy):
    toy.edit(f"{PRICES}/solution.py", "return total_so_far", "return (\n        total_so_far\n    )")
    assert exercise("add-prices", toy.root).puzzle.blocks[-1] == Placed("return (\n    total_so_far\n)", 0)


FAULTS = {
    "no such block": ("for `if price > 0:`", "for `if price > 1:`", "parsons.distractor", "Did you mean"),
    "a block itself": ("- `if price < 0:`", "- `if price > 0:`", "parsons.distractor", "Change it"),
    "not an item": ("- `if price < 0:` for", "- if price < 0: for", "parsons.distractor", "Write it as"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_distractors_that_cannot_be_read_are_told(toy: Toy, case):
    old, new, rule, mend = FAULTS[case]
    toy.edit(f"{PRICES}/exercise.md", old, new)
    fault = toy.the_fault()
    assert (fault.rule, fault.line) == (rule, toy.line(f"{PRICES}/exercise.md", new))
    assert mend in fault.mend


def test_distractors_belong_to_blocks_only(toy: Toy):
    toy.edit(f"{PRICES}/exercise.md", 'kind = "parsons"', 'kind = "function"')
    fault = toy.the_fault()
    assert (fault.rule, fault.line) == (
        "exercise.section",
        toy.line(f"{PRICES}/exercise.md", "## Distractors"),
    )


def test_a_puzzle_has_one_marked_part(toy: Toy):
    more = "\n\n# BEGIN SOLUTION\nprint(1)\n# END SOLUTION\n"
    toy.edit(f"{PRICES}/solution.py", "# END SOLUTION\n", f"# END SOLUTION\n{more}")
    assert toy.the_fault().rule == "parsons.marks"


ANSWERED = ("two-names", "which-loop", "mean-price", "read-the-line", "which-till")


@pytest.mark.parametrize("name", ANSWERED)
def test_exercises_that_are_answered_have_a_sheet_and_no_code(name):
    found = exercise(name)
    questions = asked(found.questions)
    assert found.filename == f"{name}.txt"
    assert judge_sheet(questions, found.solution()).passed
    assert judge_sheet(questions, found.starter()).outcome == "could_not_start"
    assert (found.checks, found.rules) == ("", ())


def test_what_follows_from_a_decision_is_shown_afterwards():
    assert [block.after for block in exercise("which-till").questions if isinstance(block, Figure)] == [True]


WRONG_SHEETS = {
    "a kind with code": ("which-loop", 'kind = "choice"', 'kind = "function"', "answered.kind"),
    "too few questions": ("which-loop", 'kind = "choice"', 'kind = "decision"', "answered.kind"),
    "another element": ("which-loop", ":::{question} the-loop", ":::{recap} the-loop", "exercise.element"),
    "no right output": ("two-names", "- [x]", "- [ ]", "answered.predict"),
    "a number that does not stand below the opening": (
        "mean-price",
        ":answer:",
        "\n:answer:",
        "question.answer",
    ),
    "how sure": (
        "which-loop",
        ":::{question} the-loop",
        ":::{question} the-loop\n:confidence: yes",
        "fence.option",
    ),
}


@pytest.mark.parametrize("case", WRONG_SHEETS)
def test_questions_that_cannot_be_asked_are_told(toy: Toy, case):
    name, old, new, rule = WRONG_SHEETS[case]
    toy.edit(f"{KINDS}/{name}/exercise.md", old, new)
    assert rule in {fault.rule for fault in toy.faults()}


def test_checks_beside_questions_are_told(toy: Toy):
    toy.write(f"{KINDS}/which-loop/checks.py", "def test_nothing():\n    pass\n")
    assert toy.the_fault().rule == "answered.files"


def test_marks_make_gaps():
    starter = exercise("count-long-words").starter()
    assert starter.count("___") == 2
    assert "BLANK" not in starter


def test_a_gap_names_what_stands_in_its_line(toy: Toy):
    toy.edit(f"{KINDS}/count-long-words/solution.py", "# BLANK count + 1", "# BLANK count + 2")
    fault = toy.the_fault()
    assert (fault.rule, fault.line) == ("starter.marks", 6)
