from pathlib import Path

import pytest
from name_for_the_donkey import count_votes


@pytest.fixture
def votes_in(tmp_path, monkeypatch):
    """Gives what the function says of a file with some text."""
    monkeypatch.chdir(tmp_path)

    def votes_in(text, choice, count=count_votes):
        Path("box.txt").write_text(text, encoding="utf-8")
        return count("box.txt", choice)

    return votes_in


@pytest.mark.parametrize(
    ("text", "votes"),
    [("Luna\nLuna\nFado\nLuna", 3), ("Luna\nFado\nLuna\n", 2), ("Fado\n", 0), ("", 0)],
)
def test_exact(votes_in, text, votes):
    """R1: lines that are the choice are counted"""
    assert votes_in(text, "Luna") == votes


@pytest.mark.parametrize(
    ("text", "choice", "votes"),
    [(" Luna\nLuna  \nFado\n", "Luna", 2), ("LUNA\nluna\nFado\n", "Luna", 2), ("Fado\nfado", "FADO", 2)],
)
def test_untidy(votes_in, text, choice, votes):
    """R2: spaces at the ends and capital letters do not matter"""
    assert votes_in(text, choice) == votes


@pytest.mark.parametrize("text", ["Lunatica\nLuna\n", "Luna Rosa\nLuna\n", "Big Luna\nLuna\n"])
def test_longer(votes_in, text):
    """R3: a longer vote is another vote"""
    assert votes_in(text, "Luna") == 1


def test_many_farms(votes_in, agree, reference, rng):
    """R1, R2, R3: a hundred other farms"""
    votes = ["Luna", "luna ", " LUNA", "Lunar", "Fado", "", "Luna Fado"]
    farms = []
    for _ in range(110):
        end = rng.choice(["", "\n"])
        farms.append(("\n".join(rng.choices(votes, k=rng.randint(0, 6))) + end, rng.choice(["Luna", "fado"])))
    agree(votes_in, lambda text, choice: votes_in(text, choice, reference.count_votes), farms)
