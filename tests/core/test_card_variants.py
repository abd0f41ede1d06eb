"""What a card shows: variants in turn, names filled in, the code it is about."""

from __future__ import annotations

from itertools import pairwise

from small_values import make_card

from marathon.core.cards import choice_for, choices, code_of, code_to_run, filled, wants_output, without_code

FRONT = "What is printed?\n\n```python\nhours = {{ hours }}\nprint(hours)\n```\n"


def test_every_variant_has_its_turn_and_none_comes_twice_in_a_row() -> None:
    card = make_card("pay", variants={"hours": ("40", "41", "55"), "rate": ("10", "12")})
    shown = [tuple(choice_for(card, count).values()) for count in range(60)]
    assert all(before != after for before, after in pairwise(shown))
    for start in range(0, 60, 6):
        assert len(set(shown[start : start + 6])) == 6
    assert shown[:6] != shown[6:12] or shown[6:12] != shown[12:18], "the order itself varies"


def test_the_same_showing_has_the_same_variant_for_ever() -> None:
    card = make_card("pay", variants={"hours": ("40", "41", "55")})
    assert [choice_for(card, 7) for _ in range(3)] == [choice_for(card, 7)] * 3


def test_a_card_without_variants_is_as_it_is() -> None:
    card = make_card("plain")
    assert choice_for(card, 0) == choice_for(card, 5) == {}


def test_names_are_filled_in_with_and_without_spaces_and_others_stay() -> None:
    assert filled("{{a}} and {{ a }}, {{b}}, {a}", {"a": "1"}) == "1 and 1, {{b}}, {a}"


def test_code_and_words_are_told_apart() -> None:
    assert code_of(filled(FRONT, {"hours": "41"})) == "hours = 41\nprint(hours)\n"
    assert without_code(FRONT) == "What is printed?"
    assert code_of("```text\nno code\n```") == ""
    assert "no code" in without_code("```text\nno code\n```")


def test_a_card_that_asks_for_code_runs_its_back() -> None:
    card = make_card(
        "w", kind="write", front="```python\nx = {{n}}\n```", back="```python\nprint({{n}})\n```"
    )
    assert code_to_run(card, {"n": "7"}) == "print(7)\n"
    assert code_to_run(make_card("r", front="```python\nx = {{n}}\n```"), {"n": "7"}) == "x = 7\n"


def test_only_a_back_that_asks_for_it_wants_output() -> None:
    assert wants_output(make_card("a", back="{{ output }}\nBecause."))
    assert not wants_output(make_card("a", front="{{output}}", back="Because."))


def test_every_choice_is_there_up_to_two_dozen() -> None:
    assert list(choices({"a": ("1", "2"), "b": ("x",)})) == [{"a": "1", "b": "x"}, {"a": "2", "b": "x"}]
    assert len(list(choices({name: tuple("123") for name in "abcd"}))) == 24
