"""What changed between two texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from marathon.core.line_changes import changed_counts, line_changes

TEXTS = st.lists(st.sampled_from(["a = 1", "b = 2", "    c(3)", "", "return a"]), max_size=12).map("\n".join)


def text_of(line):
    return "".join(words for words, _ in line.parts)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_out_of_the_changes(before, after):
    changes = line_changes(before, after, context=1000)
    if before.splitlines() == after.splitlines():
        assert changes == ()
        return
    assert [text_of(line) for line in changes if line.kind in ("same", "gone")] == before.splitlines()
    assert [text_of(line) for line in changes if line.kind in ("same", "new")] == after.splitlines()


@given(TEXTS, TEXTS)
def test_no_line_is_forgotten_when_some_are_left_out(before, after):
    changes = line_changes(before, after, context=1)
    same = sum(line.kind == "same" for line in changes) + sum(line.count for line in changes)
    gone, _ = changed_counts(before, after)
    assert not changes or same + gone == len(before.splitlines())


def test_only_the_words_that_differ_are_marked():
    gone, new = line_changes("return 2 * x", "return 3 * x")
    assert (gone.kind, new.kind) == ("gone", "new")
    assert [words for words, differs in gone.parts if differs] == ["2"]
    assert [words for words, differs in new.parts if differs] == ["3"]
    assert (gone.before, gone.after, new.before, new.after) == (1, None, None, 1)


def test_lines_with_nothing_in_common_are_two_lines():
    gone, new = line_changes("import os", "x = [1, 2]")
    assert not any(differs for line in (gone, new) for _, differs in line.parts)


def test_far_lines_are_counted():
    before = "\n".join(f"line {n}" for n in range(20))
    kinds = [line.kind for line in line_changes(before, f"{before}\nmore", context=2)]
    assert kinds == ["left_out", "same", "same", "new"]
