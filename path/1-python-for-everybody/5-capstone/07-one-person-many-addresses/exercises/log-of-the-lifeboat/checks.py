from datetime import datetime, timedelta, timezone

import pytest
from lifeboat_log import moment

STAMP = "Sun Jul  5 12:00:00 2020"
STAMPED = "2020-07-05 12:00"


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("Sun, 05 Jul 2020 13:30:10 +0200", "2020-07-05 11:30"),
        ("Sun, 05 Jul 2020 06:15:00 -0500", "2020-07-05 11:15"),
        ("Mon, 06 Jul 2020 00:20:00 +1300", "2020-07-05 11:20"),
        ("5 Jul 20 11:59 +0000", "2020-07-05 11:59"),
    ],
)
def test_mail(date, found):
    """R1: a date as in mail is turned into UTC"""
    assert moment(date, STAMP) == found


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("2020-07-05T13:30:00+02:00", "2020-07-05 11:30"),
        ("2020-07-05 13:30+01:00", "2020-07-05 12:30"),
        ("2020-07-04 20:00:00-04:00", "2020-07-05 00:00"),
    ],
)
def test_iso(date, found):
    """R2: an ISO date is turned into UTC"""
    assert moment(date, STAMP) == found


@pytest.mark.parametrize(
    "date", ["Sun, 05 Jul 2020 11:45:00", "2020-07-05T11:45:00", "2020-07-05 11:45", "5 Jul 2020 11:45"]
)
def test_no_zone(date):
    """R3: a date without a zone is in UTC"""
    assert moment(date, STAMP) == "2020-07-05 11:45"


@pytest.mark.parametrize("date", ["", "yesterday", "Sun, 31 Jun 2020 12:30:00 +0000", "2020-07-05 25:00", "05.07.2020"])
def test_unreadable(date):
    """R4: what cannot be read gives way to the stamp"""
    assert moment(date, STAMP) == STAMPED


@pytest.mark.parametrize(
    "date", ["Fri, 05 Jul 2019 11:00:00 +0000", "2021-07-05T11:00:00+00:00", "2020-07-04 11:59:59", "2020-07-06 12:00:01"]
)
def test_far_off(date):
    """R5: a date too far off gives way to the stamp"""
    assert moment(date, STAMP) == STAMPED


@pytest.mark.parametrize("date", ["2020-07-04 12:00:00", "2020-07-06 12:00:00", "Sat, 04 Jul 2020 23:30:00 +0000"])
def test_within_a_day(date):
    """R5: up to a day away a date is believed"""
    assert moment(date, STAMP) == date_as_text(date)


def date_as_text(date):
    return "2020-07-04 23:30" if date.startswith("Sat") else date[:16]


def test_zone_counts_for_the_distance():
    """R5: the distance is that of the moments"""
    assert moment("Mon, 06 Jul 2020 20:00:00 +1200", STAMP) == "2020-07-06 08:00"


def test_many_calls(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other calls"""

    def drawn():
        arrived = datetime(2021, rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), 30, tzinfo=timezone.utc)
        zone = timezone(timedelta(hours=rng.choice([-5, 0, 1, 2, 12])))
        called = (arrived + timedelta(hours=rng.choice([-9000, -30, -20, -1, 0, 23, 25]))).astimezone(zone)
        forms = ["%a, %d %b %Y %H:%M:%S %z", "%a, %d %b %Y %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%d/%m"]
        date = called.isoformat() if rng.random() < 0.2 else called.strftime(rng.choice(forms))
        return date, arrived.strftime("%a %b %d %H:%M:%S %Y")

    agree(moment, reference.moment, [drawn() for _ in range(150)])
