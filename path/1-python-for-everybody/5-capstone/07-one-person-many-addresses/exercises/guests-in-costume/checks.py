from email.header import Header

import pytest
from guest_names import guest


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ida Lund <ida@hall.example>", ("Ida Lund", "ida@hall.example")),
        ('"Sand, Ole" <ole@hall.example>', ("Sand, Ole", "ole@hall.example")),
        ("mo@hall.example (Mo Dahl)", ("Mo Dahl", "mo@hall.example")),
        ("Under_Score <us@hall.example>", ("Under_Score", "us@hall.example")),
    ],
)
def test_plain(text, found):
    """R1: a plain line gives name and address"""
    assert tuple(guest(text)) == found


@pytest.mark.parametrize(
    ("packed", "name"),
    [
        ("=?utf-8?Q?J=C3=B8rn_=C3=85s?=", "Jørn Ås"),
        ("=?utf-8?B?Wm/DqyBMaW5k?=", "Zoë Lind"),
        ("=?iso-8859-1?Q?K=E4the?=", "Käthe"),
        ("=?UTF-8?q?M=C3=B6?= Dahl", "Mö Dahl"),
    ],
)
def test_unpacked(packed, name):
    """R2: names are unpacked, whatever their encoding"""
    assert tuple(guest(f"{packed} <x@hall.example>")) == (name, "x@hall.example")


@pytest.mark.parametrize(
    ("packed", "name"),
    [("=?utf-8?Q?Sand=2C_Ole?=", "Sand, Ole"), ("=?utf-8?Q?Mo_=3Cthe_bass=3E?=", "Mo <the bass>")],
)
def test_packed_signs(packed, name):
    """R3: packed signs do not spoil the address"""
    assert tuple(guest(f"{packed} <ole@hall.example>")) == (name, "ole@hall.example")


@pytest.mark.parametrize(
    ("text", "name"), [("leo@hall.example", "leo"), ("<mira.falk@sea.example>", "mira.falk")]
)
def test_no_name(text, name):
    """R4: without a name the address gives one"""
    assert guest(text)[0] == name


def test_many_guests(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other guests"""
    words = ["Ana", "Jørn", "Käthe", "Ås, Mo", "Öye <2>", "Lund"]

    def line():
        name = " ".join(rng.sample(words, rng.randint(0, 2)))
        address = f"{rng.choice('abcdef')}.{rng.choice('xyz')}@hall.example"
        if name == "":
            return address
        packed = Header(name, rng.choice(["utf-8", "iso-8859-1"])).encode()
        return f"{packed} <{address}>"

    agree(guest, reference.guest, [(line(),) for _ in range(110)], same=lambda one, other: tuple(one) == tuple(other))
