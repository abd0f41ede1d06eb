"""Every attack of the corpus gets the verdict that it has to get, and harms nobody."""

import arena as arenas
import corpus
import page
import pytest

ATTACKS = list(corpus.attacks())
PROMISED = 120


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.id)
def test_no_pass_and_no_harm(arena, attack):
    if lacking := arenas.lacks(attack):
        pytest.skip(lacking)
    assert arena.faults_of(attack) == []


def test_nothing_is_left_of_any_of_them(arena):
    """Runs last: what the attacks before it started, wrote and opened is gone."""
    assert arena.leftovers() == []


def test_the_corpus_is_as_large_as_promised():
    names = [attack.id for attack in ATTACKS]
    assert len(names) == len(set(names))
    assert len(names) >= PROMISED


def test_an_attack_says_what_must_come_of_it():
    for attack in ATTACKS:
        assert attack.outcome, attack.id
        assert all(attack.says), attack.id
        assert "passed" not in attack.outcome
        assert "our_fault" not in attack.outcome


def test_the_page_for_operators_is_up_to_date():
    """Else run tests/engine/attacks/page.py."""
    text = page.PAGE.read_text("utf-8")
    assert page.renewed(text) == text
