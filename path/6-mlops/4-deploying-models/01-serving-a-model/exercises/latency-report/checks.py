import math

import pytest
from latency_report import report


def good(*waits):
    return [(200, float(wait)) for wait in waits]


def test_throughput():
    """R1: good answers in a second"""
    assert report([(200, 5.0), (201, 7.0), (299, 9.0), (404, 1.0), (500, 1.0)], 4)["throughput"] == pytest.approx(0.75)


@pytest.mark.parametrize(("status", "failed"), [(199, 1.0), (200, 0.0), (299, 0.0), (300, 1.0), (422, 1.0)])
def test_what_is_good(status, failed):
    """R1, R2: good is from 200 to 299"""
    found = report([(status, 8.0)], 2)
    assert (found["failed"], found["throughput"]) == (failed, (1 - failed) / 2)


def test_failed_share():
    """R2: the share of answers that are not good"""
    assert report([(200, 5.0)] * 7 + [(503, 1.0)] * 3, 10)["failed"] == pytest.approx(0.3)


def test_nothing_happened():
    """R2, R4: an empty list"""
    assert report([], 5) == {"throughput": 0.0, "failed": 0.0, "p50": None, "p95": None, "p99": None}


def test_places():
    """R3: the places of 20 values"""
    found = report(good(*range(20, 0, -1)), 1)
    assert (found["p50"], found["p95"], found["p99"]) == (10.0, 19.0, 20.0)


@pytest.mark.parametrize("count", [1, 2, 3, 40, 60, 99, 100, 101, 140, 200])
def test_places_of_many(count):
    """R3: the right place for other lengths"""
    found = report(good(*range(1, count + 1)), 1)
    assert found["p95"] == -(-95 * count // 100)
    assert found["p99"] == -(-99 * count // 100)
    assert found["p50"] == math.ceil(count / 2)


def test_failures_are_not_timed():
    """R3: quick failures do not count as quick answers"""
    assert report(good(40, 50, 60) + [(500, 1.0)] * 5, 1)["p50"] == 50.0


def test_only_failures():
    """R4: no good answer, no percentile"""
    found = report([(500, 3.0), (404, 2.0)], 1)
    assert (found["p50"], found["p95"], found["p99"]) == (None, None, None)


def test_answers_stay():
    """R5: the list stays as it was"""
    answers = good(9, 3, 7)
    report(answers, 1)
    assert answers == good(9, 3, 7)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other load tests"""
    tests = []
    for _ in range(120):
        count = rng.choice([0, 1, 2, 5, 20, 67])
        tests.append(
            ([(rng.choice([200, 200, 204, 422, 500]), rng.randint(1, 900) / 4) for _ in range(count)], rng.choice([1, 8]))
        )
    agree(report, reference.report, tests, size=lambda test: len(test[0]))


def sizes(rng):
    """answers"""
    for count in (10, 1000, 30_000):
        yield count, report, ([(200, rng.uniform(5, 90)) for _ in range(count)], 60)
