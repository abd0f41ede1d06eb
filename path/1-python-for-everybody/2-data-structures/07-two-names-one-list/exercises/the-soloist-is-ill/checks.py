import pytest
from the_soloist_is_ill import without


@pytest.mark.parametrize(
    ("season", "song", "tonight"),
    [
        (["Home", "Bells", "Night"], "Bells", ["Home", "Night"]),
        (["Snow", "Home"], "Snow", ["Home"]),
        (["Night", "Snow", "Bells", "Home"], "Home", ["Night", "Snow", "Bells"]),
        (["Bells"], "Bells", []),
    ],
)
def test_left_out(season, song, tonight):
    """R1: all songs but this one, in order"""
    assert without(season, song) == tonight


def test_season_stays():
    """R2: the season stays as it was"""
    season = ["Snow", "Home", "Bells"]
    without(season, "Home")
    assert season == ["Snow", "Home", "Bells"], "Compared is the season after the call."


def test_not_in_the_programme():
    """R3: a song that is not there: all of them"""
    assert without(["Snow", "Home"], "Night") == ["Snow", "Home"]


@pytest.mark.parametrize("song", ["Night", "Home"])
def test_own_list(song):
    """R3: adding to tonight leaves the season alone"""
    season = ["Snow", "Home"]
    without(season, song).append("Bells")
    assert season == ["Snow", "Home"], "Compared is the season after a song was added to tonight."


def test_many(agree, reference, rng):
    """R1, R3: a hundred other evenings"""
    songs = ["Dawn", "Rain", "Snow", "Home", "Bells", "Night"]
    cases = [(rng.sample(songs, rng.randint(0, 5)), rng.choice(songs)) for _ in range(110)]
    agree(without, reference.without, cases)
