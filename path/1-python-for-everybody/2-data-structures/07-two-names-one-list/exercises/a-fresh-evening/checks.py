import pytest
from a_fresh_evening import note


def test_new_page():
    """R1: without a list, a new page each time"""
    assert [note("Home"), note("Bells"), note("Home")] == [["Home"], ["Bells"], ["Home"]]


def test_pages_are_apart():
    """R1: what is noted on one page is on no other"""
    first = note("Home")
    second = note("Night")
    note("Bells", first)
    assert (first, second) == (["Home", "Bells"], ["Night"])


@pytest.mark.parametrize("page", [["Snow"], ["Night", "Home"]])
def test_to_the_end(page):
    """R2: the song goes to the end of the list"""
    before = list(page)
    note("Bells", page)
    assert page == [*before, "Bells"], "Compared is the page after the call."


def test_that_very_list():
    """R2: that very list is returned"""
    page = ["Snow", "Night"]
    assert note("Home", page) is page


def test_empty_page():
    """R3: an empty list that is handed in is used"""
    page = []
    note("Home", page)
    note("Snow", page)
    assert page == ["Home", "Snow"], "Compared is the page after two calls with it."


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other evenings"""
    songs = ["Dawn", "Rain", "Snow", "Home"]
    cases = [(rng.choice(songs), rng.choices(songs, k=rng.randint(0, 4))) for _ in range(90)]
    agree(note, reference.note, cases + [(rng.choice(songs),) for _ in range(30)])
