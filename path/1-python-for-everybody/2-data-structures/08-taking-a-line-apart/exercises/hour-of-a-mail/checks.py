import pytest
from hour_of_a_mail import hour


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("From chidi@example.com Mon Jan  7 20:45:00 2008", 20),
        ("From li@example.net Sat Jan 12 08:16:02 2008\n", 8),
        ("From bo@example.net Sun Jan  6 00:01:59 2008", 0),
        ("From tom@example.org Fri Jan  4 19:30:21", 19),
    ],
)
def test_hour(line, found):
    """R1: the hour, as a whole number"""
    assert hour(line) == found


@pytest.mark.parametrize("line", ["", "\n", "From", "Subject: green light", "From bo@example.net Sun Jan 6"])
def test_short(line):
    """R2: too few words give None"""
    assert hour(line) is None


def test_many(agree, reference, rng):
    """R1, R2: a hundred other lines"""
    cases = []
    for _ in range(110):
        clock = f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}:07"
        words = ["From", "ana@example.org", "Sat", "Jan", str(rng.randint(1, 31)), clock, "2008"]
        cases.append((" ".join(words[: rng.choice([0, 1, 3, 5, 6, 7, 7, 7])]),))
    agree(hour, reference.hour, cases)
