"""Programs in blocks: put together, taken apart again, mixed."""

import pytest

from marathon.core.puzzle import DEEPEST, Distractor, Placed, Puzzle, assemble, find_placed, mixed

PUZZLE = Puzzle(
    before="def total(prices):\n",
    after="\nprint(total([1]))\n",
    margin=4,
    blocks=(
        Placed("so_far = 0", 0),
        Placed("for price in prices:", 0),
        Placed("so_far = so_far + price", 1),
        Placed("return (\n    so_far\n)", 0),
    ),
    distractors=(Distractor("so_far = price", "so_far = so_far + price"),),
)
CODE = """def total(prices):
    so_far = 0
    for price in prices:
        so_far = so_far + price
    return (
        so_far
    )

print(total([1]))
"""


def test_the_blocks_make_the_file():
    assert assemble(PUZZLE, PUZZLE.blocks) == CODE


def test_the_file_tells_the_blocks():
    assert find_placed(PUZZLE, CODE) == PUZZLE.blocks


def test_without_blocks_nothing_is_written_yet():
    empty = assemble(PUZZLE, ())
    assert '    raise NotImplementedError("not written yet")\n' in empty
    assert find_placed(PUZZLE, empty) == ()


def test_a_line_of_ones_own_is_kept_and_told_apart():
    found = find_placed(PUZZLE, CODE.replace("so_far = 0", "so_far = 1"))
    assert found is not None
    assert [block.text for block in found if block.own] == ["so_far = 1"]
    assert len(found) == 4


def test_a_block_is_there_once():
    twice = assemble(PUZZLE, (PUZZLE.blocks[0], PUZZLE.blocks[0]))
    assert [block.own for block in find_placed(PUZZLE, twice) or ()] == [False, True]


@pytest.mark.parametrize("code", ["", "def other():\n    pass\n", CODE.replace("print", "show")])
def test_a_file_whose_given_lines_changed_is_no_puzzle(code):
    assert find_placed(PUZZLE, code) is None


def test_odd_indentation_is_no_block():
    odd = "def total(prices):\n      so_far = 0\n\nprint(total([1]))\n"
    [found] = find_placed(PUZZLE, odd) or ()
    assert found.own
    assert found.level <= DEEPEST


def test_mixing_gives_the_order_away_to_nobody_and_keeps_rivals_together():
    in_order = ["so_far = 0", "for price in prices:", "so_far = so_far + price", "return (\n    so_far\n)"]
    for seed in range(50):
        groups = mixed(PUZZLE, seed)
        assert sorted(text for group in groups for text in group) == sorted(PUZZLE.texts)
        assert [next(t for t in group if t in in_order) for group in groups] != in_order
        [pair] = [group for group in groups if len(group) == 2]
        assert set(pair) == {"so_far = price", "so_far = so_far + price"}
    assert mixed(PUZZLE, 7) == mixed(PUZZLE, 7)
    assert len({mixed(PUZZLE, seed) for seed in range(50)}) > 10
