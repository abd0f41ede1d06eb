import json

import pytest
from the_whole_log import everything

HOME = "http://localhost:8017"


def page(site, path, entries, **rest):
    site[path] = (200, {"Content-Type": "application/json"}, json.dumps({"entries": entries} | rest))


@pytest.mark.parametrize("parts", [[["a", "b"], ["c"]], [["a"], ["b", "c"], ["d"]], [["z"]], [["b", "b"], ["a", "b"]]])
def test_all(site, parts):
    """R1: all entries, in their order"""
    for number, entries in enumerate(parts, 1):
        rest = {} if number == len(parts) else {"next": f"/log/{number + 1}"}
        page(site, f"/log/{number}", entries, **rest)
    assert everything(HOME + "/log/1") == [entry for entries in parts for entry in entries]


def test_whole_next(site):
    """R2: a next that is whole"""
    page(site, "/log", ["a"], next=HOME + "/old/log")
    page(site, "/old/log", ["b"])
    assert everything(HOME + "/log") == ["a", "b"]


def test_query_next(site):
    """R2: a next that is a query"""
    parts = {"1": (["a"], "?after=k7&size=2"), "k7": (["b", "c"], "?after=x")}

    def answer(request):
        entries, after = parts.get(request.query.get("after", "1"), (["d"], None))
        return 200, {}, json.dumps({"entries": entries, "next": after} if after else {"entries": entries})

    site["/log"] = answer
    assert everything(HOME + "/log") == ["a", "b", "c", "d"]


def test_folders(site):
    """R2: a next relative to its own answer"""
    page(site, "/log", ["a"], next="old/two")
    page(site, "/old/two", ["b"], next="three")
    page(site, "/old/three", ["c"], next="../four")
    page(site, "/four", ["d"])
    assert everything(HOME + "/log") == ["a", "b", "c", "d"]


@pytest.mark.parametrize("rest", [{}, {"next": None}])
def test_end(site, rest):
    """R3: no next, or null, is the end"""
    page(site, "/log", ["a"], next="/log/2")
    page(site, "/log/2", ["b"], **rest)
    assert everything(HOME + "/log") == ["a", "b"]


@pytest.mark.parametrize("first", [[], ["a"]])
def test_empty_answer(site, first):
    """R3: an answer without entries is no end"""
    page(site, "/log", first, next="/log/2")
    page(site, "/log/2", [], next="/log/3")
    page(site, "/log/3", ["c"])
    assert everything(HOME + "/log") == [*first, "c"]


def test_asked(site):
    """R4: each address is asked once"""
    page(site, "/log", ["a"], next="/log/9")
    page(site, "/log/9", ["b"], next="/log/4")
    page(site, "/log/4", ["c"])
    everything(HOME + "/log")
    assert site.paths == ["/log", "/log/9", "/log/4"]


def test_many(site, agree, rng):
    """R1, R2, R3: a hundred other logs"""
    log = {}
    for number in range(100):
        goes_on = number < 99 and rng.random() < 0.5
        entries = rng.sample(["gull", "hild", "storm", "fog"], rng.choice([0, 1, 2]))
        log[number] = (entries, number + 1 if goes_on else None)
        written = rng.choice(["{}", "/log/{}", HOME + "/log/{}"]).format(number + 1)
        page(site, f"/log/{number}", entries, **({"next": written} if goes_on else rng.choice([{}, {"next": None}])))

    def got(number):
        return everything(f"{HOME}/log/{number}")

    def wanted(number):
        entries, following = log[number]
        return entries + ([] if following is None else wanted(following))

    agree(got, wanted, [(number,) for number in range(100)], size=lambda case: len(wanted(*case)))
