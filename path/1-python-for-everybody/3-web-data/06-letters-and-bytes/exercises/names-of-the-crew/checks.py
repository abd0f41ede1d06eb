import pytest
from names_of_the_crew import mend


def muddled(name):
    return name.encode("utf-8").decode("latin-1")


@pytest.mark.parametrize("name", ["Iñaki", "Søren", "Łucja", "Ольга", "美咲", "Zoë 🐟"])
def test_muddled(name):
    """R1: muddled names are mended"""
    assert mend(muddled(name)) == name


@pytest.mark.parametrize("name", ["Ana", "Iñaki", "Søren", "Łucja", "Ольга", "美咲", "", "Bo-Li 2"])
def test_fine(name):
    """R2: names that are fine stay"""
    assert mend(name) == name


def test_many(agree, reference, rng):
    """R1, R2: a hundred other names"""
    cases = []
    for _ in range(120):
        name = "".join(rng.choices("Anoéøñł", k=rng.randint(1, 7)))
        cases.append((rng.choice([name, muddled(name)]),))
    agree(mend, reference.mend, cases, size=lambda case: len(case[0]))
