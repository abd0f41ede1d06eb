import pytest
from people_of import people

AT, STRAY = "{{at}}", "{{stray}}"
PLACES = {"moor.example": "Hale", "hill.example": "Hale", "sea.example": "Bray"}


@pytest.mark.parametrize(
    "sender",
    ["ida@moor.example", "Ida Holm <ida@moor.example>", '"Holm, Ida" <ida@moor.example>', "<ida@moor.example>"],
)
def test_forms(sender):
    """R1: address alone, with a name, with a comma"""
    assert people([sender], {}, PLACES) == {"Hale": 1}


def test_nobody():
    """R1: no letters, no people"""
    assert people([], {}, PLACES) == {}


@pytest.mark.parametrize("other", ["Ida@Moor.Example", "ida+list@moor.example", "Ida <IDA+Bees+2@moor.EXAMPLE>"])
def test_spellings(other):
    """R2: capitals and tags make no difference"""
    assert people(["ida@moor.example", other], {}, PLACES) == {"Hale": 1}


def test_near():
    """R2: near is not the same"""
    assert people(["ida@moor.example", "idas@moor.example", "ida@hill.example"], {}, PLACES) == {"Hale": 3}


@pytest.mark.parametrize("form", ["ida{}moor.example", "Ida Holm <IDA{}Moor.example>"])
def test_hidden(form):
    """R3: other signs stand for the @"""
    assert people([form.format(AT), "ida@moor.example"], {}, PLACES) == {"Hale": 1}


def test_in_the_name():
    """R3: where there is an @, a name may hold them"""
    assert people([f"Ida{AT}home <ida@moor.example>"], {}, PLACES) == {"Hale": 1}


def test_moved():
    """R4: who has moved is found at the last address"""
    moved = {"ida@moor.example": "ida@sea.example", "bo@sea.example": "bo@inn.example", "bo@inn.example": "bo@hill.example"}
    assert people(["ida@moor.example", "bo@sea.example"], moved, PLACES) == {"Bray": 1, "Hale": 1}


def test_moved_in_capitals():
    """R4: also with capitals and a tag"""
    moved = {"ida@moor.example": "ida@sea.example"}
    assert people(["IDA+x@moor.example", "ida@sea.example"], moved, PLACES) == {"Bray": 1}


def test_often():
    """R5: who wrote often counts once"""
    assert people(["ida@moor.example"] * 3 + ["bo@hill.example"], {}, PLACES) == {"Hale": 2}


def test_strangers():
    """R5: domains that nobody knows"""
    assert people(["ida@inn.example", "bo@attic.example", "eva@sea.example"], {}, PLACES) == {STRAY: 2, "Bray": 1}


def test_village_of_the_last():
    """R5: the village is that of the last address"""
    assert people(["ida@moor.example"], {"ida@moor.example": "ida@inn.example"}, PLACES) == {STRAY: 1}


def test_many_lists(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other lists"""
    cases = []
    for _ in range(110):
        senders = [sender(rng) for _ in range(rng.randint(0, 6))]
        moved = rng.choice([{}, {"ida@moor.example": "ida@sea.example"}, {"bo@sea.example": "eva@inn.example", "eva@inn.example": "bo@hill.example"}])
        cases.append((senders, moved, PLACES))
    agree(people, reference.people, cases, size=lambda case: len(str(case)))


def sender(rng):
    """One of many ways to write one of some addresses."""
    name, domain = rng.choice(["ida", "bo", "eva"]), rng.choice(["moor.example", "sea.example", "inn.example"])
    if rng.random() < 0.3:
        name = name + "+list"
    address = name + rng.choice(["@", "@", AT]) + domain
    if rng.random() < 0.3:
        address = address.upper() if AT not in address else address
    return rng.choice(["{}", "Eva Lund <{}>", '"Lund, Eva" <{}>']).format(address)
