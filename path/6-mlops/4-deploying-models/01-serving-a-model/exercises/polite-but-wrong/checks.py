import pytest


@pytest.fixture
def greenhouse(service):
    return service("watering:app")


def litres(readings):
    scaled = [(reading - 31.0) / 9.0 for reading in readings]
    return round(max(4.0 - 1.5 * sum(scaled) / len(scaled), 0.0), 2)


@pytest.mark.parametrize("readings", [[22.0, 31.0, 58.0], [0.0, 4.5], [100.0, 0.0], [13.0, 13.5, 14.0]])
def test_beds(greenhouse, readings):
    """R1: dry beds get more, wet beds less"""
    answer = greenhouse.post("/water", json={"readings": readings})
    assert (answer.status, answer.json()) == (200, {"litres": pytest.approx(litres(readings), abs=0.011)})


def test_two_digits(greenhouse):
    """R1: two digits"""
    assert greenhouse.post("/water", json={"readings": [13.0, 13.5, 14.0]}).json()["litres"] == pytest.approx(6.92, abs=1e-9)


def test_never_below_zero(greenhouse):
    """R1: a soaked bed gets nothing, and never less"""
    assert greenhouse.post("/water", json={"readings": [97.0, 99.0]}).json() == {"litres": 0.0}


@pytest.mark.parametrize("readings", [[31.0], [13.0], [49.0], [22.0, 22.0, 22.0]])
def test_one_reading_or_equal_ones(greenhouse, readings):
    """R2: one reading, or equal ones"""
    assert greenhouse.post("/water", json={"readings": readings}).json() == {"litres": pytest.approx(litres(readings))}


@pytest.mark.parametrize("readings", [[], [-0.5], [20.0, -0.5], [20.0, 100.5], [1000.0]])
def test_refused(greenhouse, readings):
    """R3: impossible beds are refused with 422"""
    answer = greenhouse.post("/water", json={"readings": readings})
    assert (answer.status, "detail" in answer.json()) == (422, True)


@pytest.mark.parametrize("body", [{}, {"readings": "wet"}, {"readings": [1.0, "dry"]}])
def test_not_a_bed(greenhouse, body):
    """R3: what is no bed is refused with 422"""
    assert greenhouse.post("/water", json=body).status == 422


def test_health(greenhouse):
    """R4: GET /health answers 200"""
    answer = greenhouse.get("/health")
    assert (answer.status, answer.json()) == (200, {"status": "ok"})


def test_many_beds(greenhouse, rng):
    """R1, R2: a hundred other beds"""
    for _ in range(100):
        readings = [round(rng.uniform(0, 100), 1) for _ in range(rng.choice([1, 1, 2, 5]))]
        found = greenhouse.post("/water", json={"readings": readings}).json()
        assert found == {"litres": pytest.approx(litres(readings), abs=0.011)}
