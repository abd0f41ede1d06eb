import math
import time

import pytest

ORDER = {"hour": 19.5, "day": "Fri", "distance": 3.25, "items": 4}
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@pytest.fixture
def door(service):
    return service("delivery_door:app")


def expected(order):
    weekend = 5.0 if order["day"] in ("Fri", "Sat") else 0.0
    evening = 6.0 * math.exp(-(((order["hour"] - 18.5) / 2.0) ** 2))
    return round(9.0 + 2.1 * order["distance"] + 0.8 * order["items"] + evening + weekend, 1)


def test_health(door):
    """R1: GET /health answers 200"""
    answer = door.get("/health")
    assert (answer.status, answer.json()) == (200, {"status": "ok"})


@pytest.mark.parametrize("change", [{}, {"day": "Mon"}, {"hour": 0}, {"distance": 15}, {"items": 1}, {"hour": 23.99}])
def test_orders(door, change):
    """R2, R3: good orders are answered by the model"""
    order = {**ORDER, **change}
    answer = door.post("/predict", json=order)
    assert (answer.status, answer.json()) == (200, {"minutes": expected(order)})


@pytest.mark.parametrize("field", sorted(ORDER))
def test_missing(door, field):
    """R4: a missing field is refused, and named"""
    answer = door.post("/predict", json={name: value for name, value in ORDER.items() if name != field})
    assert (answer.status, field in answer.text) == (422, True)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("hour", 24),
        ("hour", -0.5),
        ("distance", 0),
        ("distance", 15.01),
        ("items", 0),
        ("items", 2.5),
        ("day", "Holiday"),
        ("day", "mon"),
        ("distance", "far away"),
        ("hour", None),
    ],
)
def test_nonsense(door, field, value):
    """R3, R4: nonsense is refused, and named"""
    answer = door.post("/predict", json={**ORDER, field: value})
    assert (answer.status, field in answer.text) == (422, True)


def test_no_order_at_all(door):
    """R4: an empty request is refused"""
    assert door.post("/predict").status == 422


def test_still_there_afterwards(door):
    """R2, R4: nonsense does not stop the service"""
    door.post("/predict", json={**ORDER, "distance": "far away"})
    door.request("POST", "/predict", content="{not json", headers={"content-type": "application/json"})
    assert door.post("/predict", json=ORDER).json() == {"minutes": expected(ORDER)}


def test_many_orders(door, rng):
    """R2: a hundred other orders"""
    for _ in range(100):
        order = {
            "hour": round(rng.uniform(0, 23.9), 2),
            "day": rng.choice(DAYS),
            "distance": round(rng.uniform(0.1, 15), 2),
            "items": rng.randint(1, 20),
        }
        assert door.post("/predict", json=order).json() == {"minutes": pytest.approx(expected(order), abs=0.051)}


def test_loaded_once(door):
    """R5: the model is loaded once"""
    start = time.perf_counter()
    for _ in range(12):
        door.post("/predict", json=ORDER)
    loaded_each_time = time.perf_counter() - start > 6 * 0.33
    assert not loaded_each_time, "Twelve orders waited for the model again and again."
