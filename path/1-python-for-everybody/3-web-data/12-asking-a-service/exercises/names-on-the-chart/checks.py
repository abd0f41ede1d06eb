import json
from urllib.error import HTTPError

import pytest
from names_on_the_chart import ids_of

JSON = {"Content-Type": "application/json"}
KEY = "auk & tern"
PLACES = {
    "Upper Farm": "f-31", "Lower Farm": "f-7", "Old Mill": "m-2", "Salt & Pepper": "rock-9",
    "Café Fjære": "cafe", "Mill#2": "m-3", "The 50% Bank": "bank", "Plus+": "plus", "Kiln": "k",
}  # fmt: skip


class Office:
    """The places of these checks; `busy` names are refused once, with a time to wait."""

    def __init__(self):
        self.busy, self.names, self.times = {}, [], []

    def answer(self, request):
        name = request.query.get("q", "")
        self.names.append(name)
        self.times.append(request.at)
        if request.query.get("key") != KEY:
            return 401, JSON, '{"error": "who are you?"}'
        if not name.strip():
            return 400, JSON, '{"error": "q is missing"}'
        if name in self.busy:
            return 429, JSON | {"Retry-After": self.busy.pop(name)}, '{"error": "too many questions"}'
        features = [
            {"type": "Feature", "id": ident, "properties": {"name": each}, "geometry": None}
            for each, ident in PLACES.items()
            if name.lower() in each.lower()
        ]
        return 200, JSON, json.dumps({"type": "FeatureCollection", "features": features})


@pytest.fixture
def office(site):
    made = Office()
    site["/api/places"] = made.answer
    return made


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (["kiln"], {"kiln": ["k"]}),
        (["farm", "old mill"], {"farm": ["f-31", "f-7"], "old mill": ["m-2"]}),
        (["castle", "mill"], {"castle": [], "mill": ["m-2", "m-3"]}),
        ([], {}),
    ],
)
def test_ids(office, names, ids):
    """R1: the ids of all places found"""
    assert ids_of(names, KEY) == ids


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Salt & Pepper", ["rock-9"]),
        ("Kiln&Farm", []),
        ("Café Fjære", ["cafe"]),
        ("Mill#2", ["m-3"]),
        ("50% B", ["bank"]),
        ("Plus+", ["plus"]),
    ],
)
def test_signs(office, name, ids):
    """R2: names with any signs"""
    assert ids_of([name], KEY) == {name: ids}
    assert office.names == [name]


def test_once(office):
    """R3: a name is asked once"""
    ids_of(["kiln", "castle", "kiln", "farm", "castle"], KEY)
    assert office.names == ["kiln", "castle", "farm"]


def test_waits(office):
    """R4: after 429 it waits, and asks again"""
    office.busy = {"farm": "0.2"}
    assert ids_of(["kiln", "farm"], KEY) == {"kiln": ["k"], "farm": ["f-31", "f-7"]}
    assert office.names == ["kiln", "farm", "farm"]
    waited = office.times[2] - office.times[1] >= 0.19
    assert waited


@pytest.mark.parametrize("blank", ["", "  "])
def test_no_question(office, blank):
    """R5: 400 is an empty list for this name"""
    assert ids_of(["kiln", blank, "old"], KEY) == {"kiln": ["k"], blank: [], "old": ["m-2"]}


def test_wrong_key(office):
    """R5: a wrong key comes out as an HTTPError"""
    with pytest.raises(HTTPError):
        ids_of(["kiln", "farm"], "gull")
    assert office.names == ["kiln"]


def test_many(office, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other notes"""

    def got(names, busy):
        office.busy = dict.fromkeys(busy, "0")
        before = len(office.names)
        return ids_of(names, KEY), len(office.names) - before

    def wanted(names, busy):
        found = {name: [] for name in names}
        for name in found:
            if name.strip():
                found[name] = [ident for each, ident in PLACES.items() if name.lower() in each.lower()]
        return found, len(found) + len([name for name in found if name in busy])

    words = ["farm", "mill", "kiln&farm", "é", "castle", " ", "50%", "a+b", "&"]
    cases = []
    for _ in range(100):
        names = rng.choices(words, k=rng.randint(0, 3))
        cases.append((names, [word for word in rng.sample(words, 2) if word.strip()]))
    agree(got, wanted, cases, size=lambda case: len(case[0]))
