"""Twelve songs on a station: what an order by likes or by shares, and some chance, do to a thousand listeners."""

import functools

import numpy as np

TITLE = "What shall the station play?"
CONTROLS = {
    "order": ["number of likes", "share of plays liked"],
    "chance": [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 1],
}
LABELS = {"order": "the top song has most", "chance": "share of plays left to chance"}
ASK = "The song with most likes is always played, nothing by chance. Of 1,000 listeners, how many hear the best song?"
OPTIONS = ["nobody", "about 83, one in twelve", "nearly all"]
ANSWER = "nobody"
TASK = "Find a setting with at least 430 likes."

GOOD = [0.3, 0.38, 0.25, 0.5, 0.33, 0.28, 0.42, 0.22, 0.35, 0.31, 0.4, 0.27]
ENOUGH, NIGHTS = 430, 40


def night(order, chance, seed, listeners=1000):
    """How often each song is played, and liked."""
    r = np.random.default_rng(seed)
    plays, likes = np.zeros(12), np.zeros(12)
    for _ in range(listeners):
        if r.random() < chance:
            song = int(r.integers(12))
        elif order == "number of likes":
            song = int(likes.argmax())
        else:
            song = int(((likes + 2) / (plays + 5)).argmax())
        plays[song] += 1
        likes[song] += r.random() < GOOD[song]
    return plays, likes


@functools.cache
def nights(order, chance):
    """Means over forty nights: plays and likes of each song, and how often the best song has most plays."""
    every = [night(order, chance, seed) for seed in range(NIGHTS)]
    plays = np.mean([plays for plays, _ in every], axis=0)
    likes = np.mean([likes for _, likes in every], axis=0)
    return plays, likes, float(np.mean([plays.argmax() == 3 for plays, _ in every]))


def frame(order, chance):
    plays, likes, best = nights(order, chance)
    return {
        "readout": {
            "likes from 1,000 listeners": f"{likes.sum():.0f}",
            "nights on which song 3 is played most": f"{best * NIGHTS:.0f} of {NIGHTS}",
        },
        "panels": [
            {
                "title": "plays of each song, mean of forty nights",
                "bars": {"labels": [str(song) for song in range(12)], "values": plays.round(1).tolist()},
            },
            {
                "title": "how good each song is: share of its listeners who like it",
                "bars": {"labels": [str(song) for song in range(12)], "values": GOOD},
            },
        ],
    }


def verdict(order, chance):
    likes = nights(order, chance)[1].sum()
    if likes >= ENOUGH:
        return True, "Songs are judged by what their listeners say, and some chance lets every song be heard."
    if order == "number of likes":
        return False, "The first song to be liked leads the count, and chance alone hardly dethrones it. Another order."
    return False, "The order is good, but so much is left to chance that few hear what was found. Less chance."
