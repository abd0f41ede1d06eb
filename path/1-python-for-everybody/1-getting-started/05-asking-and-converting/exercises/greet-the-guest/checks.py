import pytest


def answer(run):
    return run.output.strip()


def test_asks_once(program):
    """R1: it asks once"""
    assert program("Amina").asked == 1


@pytest.mark.parametrize("name", ["Amina", "Jean Paul", "Øyvind"])
def test_welcome(program, name):
    """R2: it welcomes by the name that was typed"""
    assert answer(program(name)).rstrip(" .!") == f"Welcome, {name}"


def test_full_stop(program):
    """R3: the full stop stands at the name"""
    assert answer(program("Bo")).endswith("Bo.")


def test_many_guests(program, reference, agree, rng):
    """R2, R3: a hundred other guests"""
    names = ["Li", "Ada", "Nguyễn", "van der Berg", "O'Hara", "Ximena", "Kofi", "7 dwarfs"]
    cases = [(" ".join(rng.choices(names, k=rng.randint(1, 3))),) for _ in range(110)]
    same = lambda mine, theirs: answer(mine) == answer(theirs)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: len(case[0]))
