import numpy as np
import pytest
from microphones import voices


def studio(rng, n, moments, lost=False):
    """Voices, and a mix in tenths: own voices loud, others softer, or one microphone a copy of others."""
    spoken = np.array([[rng.randrange(-40, 41) / 4 for _ in range(n)] for _ in range(moments)])
    mix = np.array([[rng.randrange(1, 8) / 10 for _ in range(n)] for _ in range(n)]) + n * np.eye(n)
    mix[0, 1] += 0.5
    if lost:
        mix[:, -1] = mix[:, 0] * rng.choice([0.1, 0.3, 0.7])
    return spoken, mix


def test_two_voices():
    """R1: two voices by hand"""
    mix = np.array([[2.0, 1.0], [3.0, 2.0]])
    spoken = voices(np.array([[9.0, 5.0], [3.0, 2.0]]), mix)
    assert np.round(np.asarray(spoken, float), 6).tolist() == [[3.0, 1.0], [0.0, 1.0]]


def test_mixed_again(rng):
    """R1: mixed again, the recordings come out"""
    spoken, mix = studio(rng, 3, 7)
    np.testing.assert_allclose(np.asarray(voices(spoken @ mix, mix), float) @ mix, spoken @ mix, atol=1e-8)


def test_nothing_mixed():
    """R1: microphones that hear one voice each"""
    mix = np.array([[2.0, 0.0], [0.0, 4.0]])
    assert np.round(np.asarray(voices(np.array([[2.0, 2.0]]), mix), float), 6).tolist() == [[1.0, 0.5]]


def test_exchanged():
    """R1: each microphone stands before another person"""
    mix = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
    spoken = np.array([[3.0, 1.0, 4.0], [2.0, 7.0, 5.0]])
    np.testing.assert_allclose(voices(spoken @ mix, mix), spoken, atol=1e-9)


def test_silence(rng):
    """R1: a soft mix is no lost one"""
    spoken, mix = studio(rng, 2, 3)
    np.testing.assert_allclose(voices(spoken @ (mix / 1e4), mix / 1e4), spoken, atol=1e-8)


def test_copied_microphone():
    """R2: a microphone that repeats another"""
    assert voices(np.array([[1.0, 2.0]]), np.array([[1.0, 2.0], [4.0, 8.0]])) is None


def test_sum_of_two_others():
    """R2: three microphones, one hears what two others hear together"""
    mix = np.array([[0.3, 0.1, 0.4], [0.2, 0.7, 0.9], [0.6, 0.1, 0.7]])
    assert voices(np.ones((5, 3)), mix) is None


@pytest.mark.parametrize("last", [0.3, 0.7, 1.1])
def test_rounding_hides_it(last):
    """R2: decimal fractions that only nearly add up"""
    mix = np.array([[0.1, 0.2, 0.3], [0.4, 0.5, 0.9], [last, 0.1, last + 0.1]])
    assert voices(np.array([[1.0, 2.0, 3.5]]), mix) is None


def test_deaf_microphones():
    """R2: microphones that hear nothing"""
    assert voices(np.zeros((2, 2)), np.zeros((2, 2))) is None


def test_one_moment(rng):
    """R3: a single moment of five voices"""
    spoken, mix = studio(rng, 5, 1)
    np.testing.assert_allclose(voices(spoken @ mix, mix), spoken, atol=1e-8)


def test_nothing_changed(rng):
    """R3: what came in stays as it was"""
    spoken, mix = studio(rng, 3, 4)
    recordings = spoken @ mix
    before = recordings.copy(), mix.copy()
    voices(recordings, mix)
    assert np.array_equal(recordings, before[0])
    assert np.array_equal(mix, before[1])


def test_many_studios(reference, agree, rng):
    """R1, R2, R3: a hundred and twenty studios"""
    cases = []
    for turn in range(120):
        n = rng.choice([2, 3, 5])
        spoken, mix = studio(rng, n, rng.choice([1, 2, 7]), lost=turn % 4 == 0)
        cases.append((spoken @ mix, mix))
    agree(voices, reference.voices, cases, tolerance=1e-7, size=lambda case: case[0].size)
