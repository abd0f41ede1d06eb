import pytest
from farm_names import by_farm

NAMES = {"rook": "Rook Farm", "rf": "Rook Farm", "alder": "Alder", "fox & sons": "Fox"}


@pytest.mark.parametrize(
    ("labels", "counts"),
    [(["rook"], {"Rook Farm": 1}), (["rf", "rook", "alder"], {"Rook Farm": 2, "Alder": 1})],
)
def test_name_of_the_list(labels, counts):
    """R1: crates count under the name of the list"""
    assert by_farm(NAMES, labels) == counts


@pytest.mark.parametrize("label", ["RF", "Rook", "rOOK"])
def test_capitals(label):
    """R2: capitals do not matter"""
    assert by_farm(NAMES, [label]) == {"Rook Farm": 1}


@pytest.mark.parametrize("label", [" fox & sons", "fox & sons  ", " fox & sons "])
def test_spaces(label):
    """R2: spaces at the ends do not matter"""
    assert by_farm(NAMES, [label]) == {"Fox": 1}


def test_unknown():
    """R3: what the list does not know is counted together"""
    assert by_farm(NAMES, ["Crow", "elm", "alder", ""]) == {"unknown": 3, "Alder": 1}


def test_only_what_is_there():
    """R4: a farm without a crate is left out"""
    assert by_farm(NAMES, ["alder"]) == {"Alder": 1}


def test_no_crates():
    """R4: without crates the result is empty"""
    assert by_farm(NAMES, []) == {}


def test_many_markets(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other market days"""
    words = ["rook", "RF", " rf", "Alder", "alder ", "fox & sons", "crow", "Elm"]
    cases = [(NAMES, rng.choices(words, k=rng.randint(0, 5))) for _ in range(110)]
    agree(by_farm, reference.by_farm, cases, size=lambda case: len(case[1]))
