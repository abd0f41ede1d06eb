"""What each of five remedies does to the misses of two towns: made nights, and every remedy is really tried."""

import matplotlib.pyplot as plt
import numpy as np
from marathon_figures import BLUE, GREEN, LINE

REMEDIES = ["now", "more nights", "fewer columns", "more penalty", "squares", "frost, traffic"]


def nights(rng, count):
    """Sixty-eight sensors, frost and traffic, and cubic metres that were lost."""
    sensors, outside = rng.normal(0, 1, (count, 68)), rng.normal(0, 1, (count, 2))
    lost = 120 + sensors[:, :2] @ np.array([20.0, 10.0]) + outside @ np.array([25.0, 18.0]) + rng.normal(0, 14, count)
    return np.column_stack([sensors, outside]), lost


def misses(table, lost, new_table, new_lost, lam=1e-6):
    leash = lam * np.eye(table.shape[1] + 1)
    leash[0, 0] = 0
    own, new = (np.column_stack([np.ones(len(rows)), rows]) for rows in (table, new_table))
    theta = np.linalg.solve(own.T @ own + leash, own.T @ lost)
    return [float(np.sqrt(((rows @ theta - truth) ** 2).mean())) for rows, truth in ((own, lost), (new, new_lost))]


def town(columns, now, later, few, seed):
    """Own and validation misses, as things are and after each remedy."""
    rng = np.random.default_rng(seed)
    (rows, lost), (new, new_lost) = nights(rng, later), nights(rng, 2000)
    start = slice(0, now)

    def with_columns(which, rows_used=start, lam=1e-6, bend=False):
        table, others = rows[rows_used][:, which], new[:, which]
        if bend:
            table, others = np.column_stack([table, table**2]), np.column_stack([others, others**2])
        return misses(table, lost[rows_used], others, new_lost, lam)

    return [
        with_columns(columns),
        with_columns(columns, slice(0, later)),
        with_columns(few),
        with_columns(columns, lam=30.0),
        with_columns(columns, bend=True),
        with_columns(sorted({*columns, 68, 69})),
    ]


def both():
    north = town(list(range(6)), 1200, 2400, [0, 1], 5)
    south = town([*range(68), 68, 69], 100, 200, [0, 1, 68, 69], 6)
    return north, south


def draw():
    places = np.arange(len(REMEDIES))[::-1]
    figure, panels = plt.subplots(1, 2, figsize=(7.8, 3.6), sharey=True)
    for axes, name, results in zip(panels, ("North", "South"), both()):
        heights = [validation for _, validation in results]
        tried = slice(None) if name == "North" else slice(len(REMEDIES) - 1)
        axes.barh(places[tried], heights[tried], color=[LINE] + [BLUE] * (len(heights[tried]) - 1))
        for place, height in zip(places[tried], heights[tried]):
            axes.text(height + 0.8, place, f"{height:.0f}", va="center")
        axes.axvline(17, color=GREEN, linestyle=":")
        axes.set_yticks(places, REMEDIES)
        axes.set_title(name)
        axes.set_xlim(0, 46)
        axes.set_xlabel("miss on validation nights (m³)")
    figure.tight_layout()
    return figure
