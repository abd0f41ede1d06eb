import pytest


def price_of(run):
    """What was said: the price, or else the words."""
    return run.numbers[-1] if run.numbers else run.output.strip().lower()


def test_asks_once(program):
    """R1: it asks for one thing, and prints one price"""
    run = program("1")
    assert (run.asked, len(run.numbers)) == (1, 1)


@pytest.mark.parametrize("weight", ["0.5", "{{light}}", "{{light}}.0"])
def test_light(program, weight):
    """R2: a light parcel pays the small price"""
    assert price_of(program(weight)) == pytest.approx({{small}})


@pytest.mark.parametrize("weight", ["{{light}}.5", "{{light}}.01", "{{heavy}}"])
def test_heavier(program, weight):
    """R3: a heavier one pays the large price"""
    assert price_of(program(weight)) == pytest.approx({{large}})


@pytest.mark.parametrize("weight", ["{{heavy}}.01", "500"])
def test_too_heavy(program, weight):
    """R4: what is too heavy has no price"""
    assert program(weight).output.strip().lower() == "{{refusal}}"


@pytest.mark.parametrize("weight", ["a lot", "", "5 kg"])
def test_no_number(program, weight):
    """R5: what is no number is answered with words"""
    run = program(weight)
    assert (run.output.strip().lower(), run.error) == ("please type a number", None)


def test_many_parcels(program, reference, agree, rng):
    """R2, R3, R4: a hundred other parcels"""
    cases = [(str(round(rng.uniform(0.1, {{heavy}} + 10), 1)),) for _ in range(110)]
    same = lambda mine, theirs: price_of(mine) == price_of(theirs)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: float(case[0]))
