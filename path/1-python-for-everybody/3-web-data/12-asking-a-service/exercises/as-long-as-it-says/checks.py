import json
from urllib.error import HTTPError

import pytest
from as_long_as_it_says import patient

HOME = "http://localhost:8017"
JSON = {"Content-Type": "application/json"}


def busy(site, *statuses, wait="0", value="on time"):
    """/buses refuses with these numbers, one a question, and then gives the value."""
    left = list(statuses)

    def answer(request):
        if left:
            status = left.pop(0)
            return status, JSON | ({"Retry-After": wait} if status == 429 else {}), '{"error": "no"}'
        return 200, JSON, json.dumps(value)

    site["/buses"] = answer


@pytest.mark.parametrize("value", [{"line": 7, "in": None}, [3, 8.5], {"town": "Måløy"}])
def test_value(site, value):
    """R1: a good answer is a value, asked for once"""
    busy(site, value=value)
    assert patient(HOME + "/buses", 4) == value
    assert site.paths == ["/buses"]


@pytest.mark.parametrize("wait", ["0.15", "0.35"])
def test_waits(site, wait):
    """R2: it waits as long as it is told"""
    busy(site, 429, wait=wait)
    assert patient(HOME + "/buses", 5) == "on time"
    assert len(site.asked) == 2
    waited = site.asked[1].at - site.asked[0].at >= float(wait) - 0.01
    assert waited


@pytest.mark.parametrize(("refused", "most"), [(1, 2), (2, 3), (3, 4)])
def test_last_chance(site, refused, most):
    """R3: the last try still counts"""
    busy(site, *[429] * refused)
    assert patient(HOME + "/buses", most) == "on time"


@pytest.mark.parametrize("most", [1, 3])
def test_gives_up(site, most):
    """R3: asked so often, and then the error"""
    busy(site, *[429] * 9)
    with pytest.raises(HTTPError):
        patient(HOME + "/buses", most)
    assert len(site.paths) == most


@pytest.mark.parametrize("statuses", [[401], [404], [500], [429, 400]])
def test_other_refusals(site, statuses):
    """R4: another refusal comes out at once"""
    busy(site, *statuses)
    with pytest.raises(HTTPError):
        patient(HOME + "/buses", 5)
    assert len(site.paths) == len(statuses)


def test_many(site, agree, rng):
    """R1, R2, R3, R4: a hundred other mornings"""

    def got(statuses, most):
        busy(site, *statuses)
        before = len(site.paths)
        try:
            said = patient(HOME + "/buses", most)
        except HTTPError:
            said = "an HTTPError"
        return said, len(site.paths) - before

    def wanted(statuses, most):
        for turn, status in enumerate([*statuses, 200], 1):
            if status == 200:
                return "on time", turn
            if status != 429 or turn == most:
                return "an HTTPError", turn

    cases = [(rng.choices([429, 429, 429, 404, 500], k=rng.randint(0, 3)), rng.randint(1, 4)) for _ in range(100)]
    agree(got, wanted, cases, size=lambda case: len(case[0]))
