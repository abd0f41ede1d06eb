from pathlib import Path

import pytest


@pytest.fixture
def swap(program, tmp_path, monkeypatch):
    """One run, after the file held some offers: the run, and what the file holds then."""
    monkeypatch.chdir(tmp_path)

    def run(before, offer, program=program):
        Path("offers.txt").write_text(before, encoding="utf-8")
        done = program(offer)
        return done, Path("offers.txt").read_text(encoding="utf-8")

    return run


def test_old_offers(swap, agree, reference):
    """R1: the old offers stay at the front"""

    def front(before, offer, program=None):
        _, kept = swap(before, offer, program) if program else swap(before, offer)
        return kept[: len(before)]

    days = [("peas; ", "kale"), ("peas; white lupin; ", "kale"), ("Möhren; Ñora; dill; ", "leek")]
    agree(front, lambda before, offer: front(before, offer, reference.program), days)


@pytest.mark.parametrize(("before", "offer"), [("peas; ", "kale"), ("", "first sunflower"), ("a; b; ", "Lauch")])
def test_new_offer(swap, before, offer):
    """R2: the new offer stands at the end, with its two signs"""
    assert swap(before, offer)[1] == before + offer + "; "


def test_talk(swap):
    """R3: it asks once and prints noted"""
    run, _ = swap("peas; ", "kale")
    assert (run.asked, run.output.strip()) == (1, "noted")


def test_a_whole_day(program, tmp_path, monkeypatch, rng):
    """R1, R2: a hundred offers in a row"""
    monkeypatch.chdir(tmp_path)
    Path("offers.txt").write_text("", encoding="utf-8")
    offers = [rng.choice(["kale", "Möhren", "pink radish", "7 beans", "dill"]) for _ in range(100)]
    for offer in offers:
        program(offer)
    assert Path("offers.txt").read_text(encoding="utf-8") == "".join(f"{offer}; " for offer in offers)
