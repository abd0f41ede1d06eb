# Measured on 50 woods, share of the best possible pay: the mean target in sweeps 0.959 +- 0.030, Q-learning over the stored
# steps 0.968 +- 0.037, policies solved in rounds 0.962 +- 0.026; home after an hour 0.621 +- 0.274, a coin 0.15 +- 0.22, reward
# of the step alone 0.397 +- 0.161. Over ten woods these deviations are less by the root of ten: the bar lies 4 of them below
# the solution and 3.5 above the plain rule. Counting the next morning earns 0.884 +- 0.061 and is caught by R4.
import numpy as np
import pytest
from last_bus import learn_policy

BAR, MEAN_OF = 0.92, 10
SLOTS, MOST, TAXI = 9, 15, 6
FINDS = np.arange(5)


def wood(seed):
    """Chances to find 0 to 4 mushrooms in each half hour, and that the last bus leaves in it."""
    r = np.random.default_rng([35, seed])
    dry, stops = r.integers(2, SLOTS), r.integers(2, SLOTS)
    rate = np.where(np.arange(SLOTS) < dry, r.uniform(0.8, 2.2), 0.2)[:, None]
    find = rate**FINDS / np.array([1, 1, 2, 6, 24])
    gone = np.where(np.arange(SLOTS) < stops, 0.0, 0.35)
    gone[-1] = 1.0
    return find / find.sum(axis=1, keepdims=True), gone


def log_of(find, gone, seed, days=700):
    """Steps of people who go home by chance."""
    r, sums, steps = np.random.default_rng([36, seed]), find.cumsum(axis=1), []
    for _ in range(days):
        slot, basket, out = 0, 0, True
        while out:
            state = 16 * slot + basket
            if r.random() < 0.15:
                steps.append((state, 1, basket, 0, 1))
                break
            basket = min(MOST, basket + int(np.searchsorted(sums[slot], r.random())))
            out = r.random() >= gone[slot]
            slot += 1
            steps.append((state, 0, 0, 16 * slot + basket, 0) if out else (state, 0, -TAXI, 0, 1))
    return np.array(steps, float)


def staying(V, find, gone):
    """What it is worth to stay, for each basket, when V is what the next half hour is worth."""
    more = V[np.minimum(MOST, np.arange(MOST + 1)[:, None] + FINDS)] @ find
    return -TAXI * gone + (1 - gone) * more


def pay(policy, find, gone):
    """Mean pay a day under a policy; under the best one for None."""
    V, basket = np.zeros(MOST + 1), np.arange(MOST + 1)
    for slot in reversed(range(SLOTS)):
        stay = staying(V, find[slot], gone[slot])
        V = np.maximum(basket, stay) if policy is None else np.where(policy.reshape(SLOTS, -1)[slot] == 1, basket, stay)
    return float(V[0])


def score(seed):
    """share of the best possible pay"""
    find, gone = wood(seed)
    policy = np.asarray(learn_policy(log_of(find, gone, seed), SLOTS * 16)).astype(int)
    return pay(policy, find, gone) / pay(None, find, gone)


LATE = [(0, 0, 0, 1, 0), (0, 1, 1, 0, 1), (1, 0, 0, 2, 0), (1, 1, 2, 0, 1), (2, 0, -6, 0, 1), (2, 1, 9, 0, 1)]
OTHER = [(2, 0, 0, 0, 0), (2, 1, 3, 2, 1), (0, 0, 8, 2, 1), (0, 1, 4, 2, 1), (1, 0, -1, 2, 1), (1, 1, -3, 2, 1)]
SHORT = [(0, 0, 0, 1, 0), (0, 1, 0, 0, 1), (1, 0, 0, 2, 0), (1, 1, 5, 0, 1), (2, 0, 0, 3, 0), (2, 1, 0, 0, 1)]
SHORT += [(3, 0, -6, 0, 1), (3, 1, 6, 0, 1)]


def test_shape():
    """R1: 0 or 1 for each state"""
    policy = np.asarray(learn_policy(log_of(*wood(1), 1, days=60), SLOTS * 16))
    assert policy.shape == (144,) and set(policy.tolist()) <= {0, 1}


def test_unseen_states():
    """R1: states that the log does not have"""
    policy = np.asarray(learn_policy(np.array(LATE * 40, float), 7))
    assert policy.shape == (7,) and set(policy.tolist()) <= {0, 1}


def test_score(seeds):
    """R2: mean share of 0.92 in ten woods"""
    share = float(np.mean([score(seed) for seed in seeds(MEAN_OF)]))
    assert share >= BAR, f"The policies earn {share:.2f} of the best possible pay."


def test_late_reward():
    """R3: a world with one late reward"""
    assert np.asarray(learn_policy(np.array(LATE * 40, float), 3)).tolist() == [0, 0, 1]


def test_other_world():
    """R3: a world with other numbers and rewards"""
    assert np.asarray(learn_policy(np.array(OTHER * 40, float), 3)).tolist() == [0, 0, 0]


def test_luck():
    """R3: luck is averaged"""
    on, lost, home = (0, 0, 0, 1, 0), (0, 0, -6, 0, 1), (0, 1, 3, 0, 1)
    steps = [on, lost, home, on, home, lost, on, (1, 1, 5, 0, 1), (1, 0, -6, 0, 1)]
    assert np.asarray(learn_policy(np.array(steps * 60, float), 2)).tolist() == [1, 1]


def test_next_morning():
    """R4: going home early wins no other day"""
    assert np.asarray(learn_policy(np.array(SHORT * 40, float), 4)).tolist()[1:] == [0, 0, 1]


def test_log_stays():
    """R5: the log stays as it was"""
    log = log_of(*wood(2), 2, days=30)
    before = log.copy()
    learn_policy(log, SLOTS * 16)
    assert np.array_equal(log, before)
