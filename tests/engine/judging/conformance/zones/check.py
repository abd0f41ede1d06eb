import datetime, copy, math, pytest
import moments as work
from moments import OMD


def test_tz():
    z = work.Zone()
    d = datetime.datetime(2020, 1, 2, 3, 4, tzinfo=z)
    assert d.utcoffset() == datetime.timedelta(hours=2)
    assert d == datetime.datetime(2020, 1, 2, 1, 4, tzinfo=datetime.timezone.utc)
    assert work.stamp() == datetime.datetime(2020, 1, 2, 1, 4, tzinfo=datetime.timezone.utc)
    assert work.stamp().tzinfo is work.ZONE
    assert work.shift(d).isoformat() == "2020-01-03T03:04:00+02:00"

    class Mine(datetime.tzinfo):
        def utcoffset(self, dt):
            return datetime.timedelta(hours=1)

        def dst(self, dt):
            return None

        def tzname(self, dt):
            return "mine"

    assert work.name(datetime.datetime(2020, 1, 1, tzinfo=Mine())) == "mine"
    assert datetime.time(1, 2, tzinfo=z).tzname() == "zone"
    assert isinstance(z, datetime.tzinfo)


def test_same():
    for x in ("Āb" * 3, 3.5, b"xyz" * 2, float("nan"), 10**20):
        assert work.same(x) is x
        assert work.Holder().same(x) is x


def test_omd():
    assert OMD(a=1) == {"a": 1}
    assert OMD(a=1) != {"a": 2}


def test_content():
    assert work.seq(1, 2, 3) == [1, 2, 3]
    assert [1, 2, 3] == work.seq(1, 2, 3)
    assert work.seq(1, 2, 3) != [1, 2]
    assert not (work.seq(1, 2) != [1, 2])
    assert work.seq([1], 2) == [[1], 2]


def test_fails():
    assert work.seq(1, 2) == [2, 1]
