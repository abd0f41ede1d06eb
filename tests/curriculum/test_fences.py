"""Fences, headings and text: what belongs to what, and in which line."""

from hypothesis import given
from hypothesis import strategies as st

from marathon.curriculum.fences import Fence, Heading, Text, split_page
from marathon.curriculum.sheet import Sheet


def split(text, first_line=1):
    sheet = Sheet("page.md", text)
    return split_page(text.split("\n"), first_line, sheet), sheet.faults


def test_text_headings_and_fences_in_order():
    pieces, faults = split("Hello.\n\n## A part\n\n```{code-cell} one\nprint(1)\n```\nBye.\n", 11)
    assert faults == []
    assert pieces == [
        Text("Hello.", 11),
        Heading(2, "A part", 13),
        Fence("code-cell", "one", (), ("print(1)",), 15, 16),
        Text("Bye.", 18),
    ]


def test_options_stand_directly_below_the_opening():
    (fence,), _ = split(":::{figure} line\n:alt: A line: it rises.\nCaption.\n:not: an option\n:::")
    assert fence.value("alt") == "A line: it rises."
    assert fence.option("alt").line == 2
    assert fence.body == "Caption.\n:not: an option"
    assert (fence.line, fence.first_line) == (1, 3)


def test_a_fence_holds_fences_with_fewer_colons():
    (fence,), faults = split("::::{tabs}\n:::{tab} torch\nText.\n:::\n::::\n")
    assert faults == []
    assert fence.lines == (":::{tab} torch", "Text.", ":::")


def test_as_many_colons_do_not_nest():
    pieces, faults = split(":::{pitfall} PY01 A belief\nText.\n:::{figure} a\n:::\nMore.\n:::\n")
    assert [piece.name for piece in pieces if isinstance(piece, Fence)] == ["figure"]
    assert [(fault.line, fault.rule) for fault in faults] == [(1, "fence.unclosed"), (6, "fence.stray")]
    assert "line 3" in faults[0].what
    assert "more colons than what it holds" in faults[0].mend


def test_code_hides_what_looks_like_a_heading_or_a_fence():
    text = "```python\n# not a heading\n```\n\n:::{margin} Note\n```text\n# ::: no end\n```\nText.\n:::\n"
    pieces, faults = split(text)
    assert faults == []
    assert [type(piece) for piece in pieces] == [Text, Fence]
    assert pieces[1].body == "```text\n# ::: no end\n```\nText."


def test_a_cell_without_an_end_stops_where_another_fence_opens():
    pieces, faults = split("```{code-cell} one\nprint(1)\n\n:::{margin} Note\nText.\n:::\n")
    assert [piece.name for piece in pieces] == ["margin"]
    assert [(fault.line, fault.rule) for fault in faults] == [(1, "fence.unclosed")]


def test_inline_code_of_three_quotes_opens_nothing():
    pieces, faults = split("``` `x` ``` is code\n\n## A part")
    assert faults == []
    assert [type(piece) for piece in pieces] == [Text, Heading]


def test_only_one_and_two_hash_marks_part_the_page():
    pieces, _ = split("# One\n### Three\n#no heading")
    assert pieces == [Heading(1, "One", 1), Text("### Three\n#no heading", 2)]


@given(st.text(alphabet="`:{}~#ab \n", max_size=120))
def test_any_text_is_split_and_no_line_is_named_that_is_not_there(text):
    pieces, faults = split(text)
    count = text.count("\n") + 1
    assert all(1 <= item.line <= count for item in [*pieces, *faults])
    lines = [piece.line for piece in pieces]
    assert lines == sorted(lines)


@given(st.lists(st.sampled_from(["word", "## Part", "", "| a | b |", "- item"]), max_size=12))
def test_plain_pages_lose_nothing(lines):
    pieces, faults = split("\n".join(lines))
    assert faults == []
    kept = [
        line for p in pieces for line in ([f"## {p.text}"] if isinstance(p, Heading) else p.text.split("\n"))
    ]
    assert [line for line in kept if line] == [line for line in lines if line]
