"""Questions and cards, and what they cover."""

from __future__ import annotations

from dataclasses import replace

from builders import GOOD, PROMISE, a_course, card, found, lesson, predict, question

from marathon.app.proving import memory_rules
from marathon.core.blocks import NearMiss, Option, Question

CARDS = (card("a"), card("b", "contrast"))


def test_every_promise_has_an_exercise_two_cards_and_a_question():
    whole = lesson(question(can_do="promise"), can_do=(PROMISE,), cards=CARDS, exercises=(GOOD,))
    bare = lesson(can_do=(PROMISE,), cards=CARDS[:1], exercises=(replace(GOOD, importance="useful"),))

    assert found(memory_rules.coverage, whole) == []
    assert found(memory_rules.coverage, bare) == [
        "can-do `promise` has 0 core exercises; 1 is the least.",
        "can-do `promise` has 1 cards; 2 is the least.",
        "can-do `promise` has 0 questions; 1 is the least.",
    ]


def test_every_option_has_a_reason_of_its_own():
    good = question()
    silent = replace(good, options=(Option("1", True, "Yes."), *good.options[1:]))
    twice = replace(
        good, options=(good.options[0], replace(good.options[1], feedback=good.options[0].feedback))
    )

    assert found(memory_rules.feedback, lesson(good, predict("print(1)", "1", "2"))) == []
    assert found(memory_rules.feedback, lesson(silent)) == ["the option `1` of `q` has no reason."]
    assert found(memory_rules.feedback, lesson(twice)) == ["two options of `q` have the same feedback."]


def test_questions_have_three_or_four_options_one_of_them_right():
    good = question()
    none_right = replace(good, options=tuple(replace(option, right=False) for option in good.options))

    assert found(memory_rules.options, lesson(good, predict("print(1)", "1", "2"))) == []
    assert found(memory_rules.options, lesson(question("What?", "yes", "no"))) == [
        "`q` has 2 options; 3 to 4 is right."
    ]
    assert found(memory_rules.options, lesson(none_right)) == ["`q` has not exactly one right option."]
    assert len(found(memory_rules.options, lesson(question("What?", "a", "b", "All of the above")))) == 1


def test_the_right_option_is_not_always_the_longest():
    told = [question("What?", "the longest of all", "a", "b", question_id=f"q{n}") for n in range(2)]
    fair = [question("What?", "a", "the longest of all", "b", question_id=f"f{n}") for n in range(4)]

    assert found(memory_rules.longest, a_course(lesson(*told, *fair))) == []
    assert len(found(memory_rules.longest, a_course(lesson(*told, *fair[:1])))) == 1


def test_half_of_the_questions_show_something():
    shown = question("What does `1 + 1` give?")
    bare = question("What is a variable?", question_id="bare")

    assert found(memory_rules.showing, lesson(shown, bare)) == []
    assert found(memory_rules.showing, lesson(shown, bare, bare)) != []
    assert found(memory_rules.showing, lesson(predict(), bare)) == []


def test_cards_are_small():
    code = "```python\n" + "x = 1\n" * 8 + "```"
    long_code = "```python\n" + "x = 1\n" * 9 + "```"

    assert found(memory_rules.card_length, lesson(cards=(card(front="word " * 30 + "\n\n" + code),))) == []
    assert found(memory_rules.card_length, lesson(cards=(card(front="word " * 31),))) == [
        "card `card` has 31 words on the front; 30 may be."
    ]
    assert found(memory_rules.card_length, lesson(cards=(card(front=long_code),))) == [
        "card `card` has 9 lines of code; 8 may be."
    ]
    [fault] = memory_rules.card_length.faults(lesson(cards=(card(back="word " * 41),)))
    assert (fault.file, fault.line) == ("1/course/01-lesson/cards.md", 3)


def test_cards_ask_more_than_yes_or_no():
    assert found(memory_rules.card_kinds, lesson(cards=CARDS, can_do=(PROMISE,))) == []
    assert found(memory_rules.card_kinds, lesson(cards=(card(back="Yes, it is."),))) == [
        "card `card` asks for yes or no."
    ]
    no_code = lesson(cards=(card(kind="recall"),), can_do=(PROMISE,))
    assert found(memory_rules.card_kinds, no_code) == [
        "can-do `promise` has no card that reads code or finds a fault."
    ]


def test_six_to_twelve_cards():
    six = tuple(card(f"c{n}") for n in range(6))

    assert found(memory_rules.card_number, lesson(cards=six)) == []
    assert len(found(memory_rules.card_number, lesson(cards=six[:5]))) == 1
    assert len(found(memory_rules.card_number, lesson(cards=six * 3))) == 1


def test_no_card_twice():
    first = card("first", front="What does `print(3 * 4)` print here?")
    same = card("same", front="What does `print(3 * 4)` print, here?")
    other = card("other", front="Which line of this loop runs last?")

    assert found(memory_rules.duplicates, a_course(lesson(cards=(first, other)))) == []
    assert found(memory_rules.duplicates, a_course(lesson(cards=(first, other, same)))) == [
        "card `same` asks nearly the same as `first`."
    ]


def test_near_misses_miss():
    numeric = Question("n", "How much is `1 + 1`?", 4, answer=2.0, tolerance=0.1)
    fine = replace(numeric, near_misses=(NearMiss(11.0, "That is the text, twice over."),))
    bad = replace(numeric, near_misses=(NearMiss(2.05, "No."),))

    assert found(memory_rules.near_misses, lesson(fine, question())) == []
    assert found(memory_rules.near_misses, lesson(bad)) == [
        "the near miss 2.05 of `n` counts as right.",
        "the near miss 2.05 of `n` has no reason.",
    ]
