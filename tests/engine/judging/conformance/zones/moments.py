import datetime


class Zone(datetime.tzinfo):
    def utcoffset(self, dt):
        return datetime.timedelta(hours=2)

    def dst(self, dt):
        return datetime.timedelta(0)

    def tzname(self, dt):
        return "zone"


ZONE = Zone()


def stamp():
    return datetime.datetime(2020, 1, 2, 3, 4, tzinfo=ZONE)


def shift(d):
    return d + datetime.timedelta(days=1)


def name(d):
    return d.tzname()


def same(x):
    return x


class Holder:
    def same(self, x):
        return x


class OrderedMultiDict(dict):
    def __eq__(self, o):
        return dict.__eq__(self, o)

    def __ne__(self, o):
        return not self == o


OMD = OrderedMultiDict


class _Seq:
    def __init__(self, *a):
        self.a = a

    def __len__(self):
        return len(self.a)

    def __iter__(self):
        return iter(self.a)

    def __eq__(self, o):
        return list(self.a) == list(o)


def seq(*a):
    return _Seq(*a)


class _Liar(_Seq):
    def __eq__(self, o):
        return o != 5


def liar():
    return _Liar()
