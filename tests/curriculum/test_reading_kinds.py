"""Exercises of the kinds whose answer is more than text in an editor, read from their files."""

import pytest
from toy_copy import TOY, Toy

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
