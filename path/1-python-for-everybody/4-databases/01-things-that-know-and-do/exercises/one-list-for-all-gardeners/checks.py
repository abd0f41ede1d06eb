import pytest
from seed_shelf import Gardener


def gardener(seeds, name="Cy", sort=None):
    """A gardener who has taken these seeds."""
    one = (sort or Gardener)(name)
    for seed in seeds:
        one.take(seed)
    return one


@pytest.mark.parametrize("name", ["Dee", "Éva"])
def test_begins(name):
    """R1: a name, and nothing taken"""
    one = Gardener(name)
    assert (one.name, list(one.taken)) == (name, [])


def test_takes():
    """R2: what is taken is listed in order"""
    one = Gardener("Dee")
    for seed in ["pea", "leek", "pea"]:
        one.take(seed)
    assert list(one.taken) == ["pea", "leek", "pea"]


def test_brings_back():
    """R3: a seed brought back is off the list once"""
    one = gardener(["pea", "kale", "pea"])
    one.bring_back("pea")
    one.bring_back("rye")
    assert list(one.taken) == ["kale", "pea"]


def test_second_gardener():
    """R4: two gardeners share no list"""
    one, two = Gardener("Dee"), Gardener("Eli")
    one.take("pea")
    two.take("kale")
    assert (list(one.taken), list(two.taken)) == (["pea"], ["kale"])


def test_newcomer():
    """R4: a newcomer leaves the others as they were"""
    one = gardener(["oat", "rye"])
    two = Gardener("Eli")
    assert (list(one.taken), list(two.taken), one.name) == (["oat", "rye"], [], "Cy")


def test_limit():
    """R5: one limit for all, on the class"""
    assert (Gardener.limit, Gardener("Dee").limit) == (3, 3)


def spring(first, second, back, sort=None):
    """What two gardeners hold after a spring."""
    one = gardener(first, "Cy", sort)
    two = gardener(second, "Dee", sort)
    for seed in back:
        one.bring_back(seed)
    return [list(one.taken), list(two.taken)]


def test_many_springs(agree, reference, rng):
    """R2, R3, R4: forty other springs"""
    some = lambda most: rng.choices(["pea", "rye", "oat", "kale"], k=rng.randint(0, most))  # noqa: E731
    cases = [(some(3), some(3), some(2)) for _ in range(40)]
    agree(spring, lambda *case: spring(*case, reference.Gardener), cases)
