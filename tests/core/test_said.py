"""Sentences that know how they were made."""

from __future__ import annotations

import pytest

from marathon.core.said import again, filled, said, said_of, together

GERMAN = {
    "Line %(line)s stopped it.": "Zeile %(line)s hat es angehalten.",
    "%(held)s of %(num)s checks hold": "%(held)s von %(num)s Prüfungen halten",
    "Not yet: %(holding)s": "Noch nicht: %(holding)s",
    "`{0}` is text, and `{1}` is not.": "`{1}` ist kein Text, `{0}` schon.",
    "Wrong: %(name)s": "Falsch: %(nmae)s",
    "Broken {0}": "Kaputt {1}",
}


def in_german(message: str, many: str, number: int) -> str:
    wanted = many if many and number != 1 else message
    return GERMAN.get(wanted, wanted)


@pytest.mark.parametrize(
    "sentence, english, german",
    [
        (said("Line %(line)s stopped it.", line=3), "Line 3 stopped it.", "Zeile 3 hat es angehalten."),
        (
            said(
                "Not yet: %(holding)s", holding=said_of("one", "%(held)s of %(num)s checks hold", 5, held=2)
            ),
            "Not yet: 2 of 5 checks hold",
            "Noch nicht: 2 von 5 Prüfungen halten",
        ),
        (
            filled("`{0}` is text, and `{1}` is not.", ("a", "b")),
            "`a` is text, and `b` is not.",
            "`b` ist kein Text, `a` schon.",
        ),
        (said("100 % of it"), "100 % of it", "100 % of it"),
        ("what somebody else wrote", "what somebody else wrote", "what somebody else wrote"),
    ],
)
def test_english_and_another_language(sentence, english, german):
    assert (sentence, again(sentence, in_german)) == (english, german)


def test_sentences_after_each_other_are_said_one_by_one():
    both = together(said("Line %(line)s stopped it.", line=3), "", "As it is.")
    assert both == "Line 3 stopped it. As it is."
    assert again(both, in_german) == "Zeile 3 hat es angehalten. As it is."


def test_a_single_thing_has_its_own_form():
    assert said_of("%(num)s check", "%(num)s checks", 1) == "1 check"


@pytest.mark.parametrize("sentence", [said("Wrong: %(name)s", name="x"), filled("Broken {0}", ("x",))])
def test_a_translation_that_asks_for_what_is_not_there_is_not_used(sentence):
    assert again(sentence, in_german) == sentence
