"""Latency percentiles of a door under growing load, with and without rare slow answers."""

import math
import random

TITLE = "How busy may a door be?"
CONTROLS = {"requests": [2, 5, 10, 15, 20, 25, 30, 34], "slow": ["3 in 100 are slow", "all are quick"]}
LABELS = {"requests": "requests a second", "slow": "answers"}
ASK = "At 30 requests a second, 3 in 100 of them slow, the door is busy for 81 percent of the time. What is the p99?"
OPTIONS = ["about 250 ms", "about 500 ms", "about 1,100 ms"]
ANSWER = "about 1,100 ms"
TASK = "Find the largest load at which 99 of 100 people wait for at most 480 ms, with 3 in 100 slow answers."

QUICK, SLOW = 0.02, 0.25


def waits(requests, slow, count=4000):
    """Milliseconds from arrival to answer, in order of arrival."""
    chance = random.Random(4)
    now = free = 0.0
    found = []
    for _ in range(count):
        now += chance.expovariate(requests)
        need = SLOW if chance.random() < 0.03 and slow.startswith("3") else QUICK
        free = max(now, free) + need
        found.append((free - now) * 1000)
    return found


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, math.ceil(share / 100 * len(values)) - 1)]


def frame(requests, slow):
    seen = waits(requests, slow)
    shares = [50, 75, 90, 95, 99]
    busy = requests * (QUICK * 0.97 + SLOW * 0.03 if slow.startswith("3") else QUICK)
    return {
        "readout": {
            "busy": f"{busy:.0%} of the time",
            "mean": f"{sum(seen) / len(seen):.0f} ms",
            "p99": f"{percentile(seen, 99):.0f} ms",
        },
        "bars": {"labels": [f"p{share}" for share in shares], "values": [round(percentile(seen, s), 1) for s in shares]},
        "axes": {"x": "percentile", "y": "ms", "ymin": 0, "ymax": 1400},
    }


def verdict(requests, slow):
    if not slow.startswith("3"):
        return False, "With quick answers only, even a busy door is calm. Now let 3 in 100 be slow."
    p99 = percentile(waits(requests, slow), 99)
    if p99 > 480:
        return False, f"Here the p99 is {p99:.0f} ms. The door is free some of the time, and people queue all the same."
    larger = [r for r in CONTROLS["requests"] if r > requests and percentile(waits(r, slow), 99) <= 480]
    if larger:
        return False, f"The p99 is {p99:.0f} ms, within the limit. Does a larger load hold as well?"
    return True, f"{requests} requests a second, p99 {p99:.0f} ms. The door is then busy for less than half of the time."
