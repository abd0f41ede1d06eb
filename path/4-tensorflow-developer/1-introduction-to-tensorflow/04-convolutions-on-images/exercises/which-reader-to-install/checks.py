import which_reader
from pytest import approx

READERS = ("A", "B", "C", "D")


def test_by_heart(reference):
    """R1: when a reader knew its photos by heart"""
    assert dict(which_reader.by_heart) == dict(reference.by_heart)


def test_every_reader():
    """R1, R2, R3: one answer for each reader"""
    for answers in (which_reader.by_heart, which_reader.stops_at, which_reader.lost):
        assert sorted(answers) == list(READERS)


def test_stops_at(reference):
    """R2: the epochs after which a callback would have ended them"""
    assert dict(which_reader.stops_at) == dict(reference.stops_at)


def test_lost(reference):
    """R3: what two pixels cost"""
    for reader in READERS:
        assert which_reader.lost[reader] == approx(reference.lost[reader], abs=0.002)


def test_install(reference):
    """R4: the reader to install"""
    assert which_reader.install == reference.install


def test_cards(reference):
    """R5: cards without a mistake"""
    assert which_reader.cards == approx(reference.cards, abs=0.005)
