"""Words, sentences and syllables of Markdown."""

from __future__ import annotations

import pytest

from marathon.app.proving.prose import CODE, count_words, grade, paragraphs, sentences, syllables, words


def test_paragraphs_know_their_lines_and_kinds():
    """Headings, items and table cells are told from paragraphs; code blocks and formulas are no prose."""
    text = "# Title\n\nOne `x`\ntwo $y^2$.\n\n- item\n\n| a |\n|---|\n| b |\n\n```python\nhidden = 1\n```\n\n$$\nz\n$$\n"

    found = [(p.text, p.line, p.kind) for p in paragraphs(text, 10)]

    assert found == [
        ("Title", 10, "heading"),
        (f"One {CODE}\ntwo {CODE}.", 12, "paragraph"),
        ("item", 15, "item"),
        ("a", 17, "cell"),
        ("b", 19, "cell"),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Two words.", 2),
        ("It's one and two.", 4),
        ("`code` counts as one", 4),
        ("3.5 is one number", 4),
        ("[a link](https://example.org/long/path)", 2),
        ("```python\nnothing = 1\n```", 0),
        ("**strong** and *soft*", 3),
    ],
)
def test_words_are_what_a_reader_meets(text, count):
    assert count_words(text) == count


def test_hyphened_words_are_one():
    assert words("a well-kept 2024-05-01") == ["a", "well-kept", "2024-05-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("It costs 3.5 euros. Yes.", ["It costs 3.5 euros.", "Yes."]),
        ("Use e.g. This one. Then go.", ["Use e.g. This one.", "Then go."]),
        ("a line without an end\nAnother line", ["a line without an end", "Another line"]),
        ("one sentence\nthat goes on", ["one sentence\nthat goes on"]),
        ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
    ],
)
def test_sentences(text, expected):
    assert [sentence.strip() for sentence in sentences(text)] == expected


SPOKEN = """
variable 4 function 2 value 2 number 2 statement 2 condition 3 return 2 needed 2 used 1 changes 2 lines 1
tables 2 table 2 people 2 while 1 code 1 computer 3 language 2 evaluation 5 gradient 3 regression 3 data 2
before 2 reason 2 question 2 previous 3 special 2 ratio 3 usually 4 continuous 4 being 2 trying 2 layers 2
printed 2 asked 1 boxes 2 images 3 errors 2 true 1 dictionary 4 simple 2 multiply 3 learned 1 zero 2 idea 3
science 2 client 2 million 2 union 2 behaviour 3 curious 3 fuel 2 individual 5 graduate 3 queue 1 league 1
technique 2 little 2 handled 2 cycle 2 scale 1 decides 2 added 2 matched 1 measured 2 overtime 3 hours 1
"""


def test_syllables_of_common_words():
    pairs = SPOKEN.split()
    wrong = {
        word: (syllables(word), int(count))
        for word, count in zip(pairs[::2], pairs[1::2], strict=True)
        if syllables(word) != int(count)
    }
    assert wrong == {}


def test_grade_follows_the_formula():
    """Ten words in one sentence, twelve syllables: 0.39 * 10 + 11.8 * 1.2 - 15.59."""
    text = "The cat sat on the mat with a number table."

    assert grade([text]) == pytest.approx(0.39 * 10 + 11.8 * 1.2 - 15.59)


def test_code_is_left_out_of_the_grade():
    plain = grade(["The value is long."])
    with_code = grade([f"The value {CODE} is long."])

    assert plain == with_code


def test_no_text_has_grade_zero():
    assert grade([]) == grade([CODE]) == 0.0
