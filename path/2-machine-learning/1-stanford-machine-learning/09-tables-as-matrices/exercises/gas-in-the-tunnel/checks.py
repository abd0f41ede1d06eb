import numpy as np
import pytest
from tunnel_alarm import danger


def tunnel(seed, moments=7, gases=3, sensors=5):
    r = np.random.default_rng(seed)
    air = r.uniform(0.5, 4.0, (moments, gases))
    return air, r.uniform(-1.0, 3.0, (sensors, gases)), r.uniform(0.5, 9.0, sensors)


def test_one_sensor_at_work():
    """R1: a single sensor that counts, by hand"""
    air = np.array([[1.0, 2.0], [3.0, 0.5]])
    answers = np.array([[4.0, 1.0], [0.0, 10.0]])
    assert np.asarray(danger(air, answers, np.array([1.0, 0.0]))).tolist() == pytest.approx([6.0, 12.5])


@pytest.mark.parametrize("sensor", [0, 1, 2])
def test_square_table(sensor):
    """R1: as many sensors as gases, each sensor alone"""
    air, answers, _ = tunnel(1, sensors=3)
    weights = np.zeros(3)
    weights[sensor] = 1.0
    expected = (air * answers[sensor]).sum(axis=1)
    assert np.asarray(danger(air, answers, weights)).tolist() == pytest.approx(expected.tolist())


def test_weights_count():
    """R2: a sensor with ten times the weight counts ten times"""
    air, answers = np.array([[2.0, 1.0], [0.0, 5.0], [1.0, 1.0]]), np.array([[1.0, 0.0], [0.0, 1.0]])
    result = np.asarray(danger(air, answers, np.array([10.0, 1.0])))
    assert result.tolist() == pytest.approx([21.0, 5.0, 11.0])


def test_shape():
    """R2: one number for each moment"""
    assert np.shape(danger(*tunnel(2))) == (7,)


def test_square_in_time():
    """R2: as many moments as sensors, and still one by moment"""
    air, answers, weights = tunnel(3, moments=5)
    expected = air @ (weights @ answers)
    assert np.asarray(danger(air, answers, weights)).tolist() == pytest.approx(expected.tolist())


def test_single_ones():
    """R3: one moment, one gas, one sensor"""
    result = danger(np.array([[2.0]]), np.array([[3.0]]), np.array([5.0]))
    assert np.asarray(result).tolist() == pytest.approx([30.0])


def test_nothing_changed():
    """R3: what came in stays as it was"""
    case = tunnel(4)
    before = [part.copy() for part in case]
    danger(*case)
    assert all(np.array_equal(now, then) for now, then in zip(case, before, strict=True))


def test_many_tunnels(reference, agree, rng):
    """R1, R2: a hundred and fifty tunnels"""
    cases = []
    for _ in range(150):
        sizes = rng.choice([1, 2, 5, 11]), rng.choice([1, 2, 3, 7]), rng.choice([1, 2, 3, 5])
        cases.append(tunnel(rng.randrange(10**6), *sizes))
    agree(danger, reference.danger, cases, tolerance=1e-9, size=lambda case: case[0].size + case[1].size)
