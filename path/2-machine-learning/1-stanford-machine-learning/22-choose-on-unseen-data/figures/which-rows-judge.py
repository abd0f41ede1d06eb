"""Weekly prices of the hotel, and three ways to say which rows teach and which judge."""

import matplotlib.pyplot as plt
import pandas as pd
from marathon_figures import AMBER, BLUE, INK, LINE, data

WEEKS = 52
PAST = 48  # weeks before June 2017


def shuffled(week):
    return None  # a part of each week


def whole_weeks(week):
    return "judges" if week % 7 == 3 else "teaches"


def forward(week):
    return "teaches" if week < 36 else "judges" if week < 42 else "unused"


def draw():
    table = data("hotel-rates")
    week = (pd.to_datetime(table["arrival_date"]) - pd.Timestamp("2016-07-02")).dt.days // 7
    price = table.groupby(week)["avg_price_per_room"].mean()[:WEEKS]
    figure, (above, below) = plt.subplots(2, 1, figsize=(7.2, 4.6), sharex=True, height_ratios=[3, 2], layout="constrained")
    above.plot([w + 0.5 for w in range(WEEKS)], price, color=INK, marker="o", markersize=3, linewidth=1.2)
    above.axvline(PAST, color=INK, linestyle=":")
    above.text(PAST + 0.3, 172, "June")
    above.set_ylabel("euros for a night")
    above.set_ylim(0, 215)
    above.grid(alpha=0.3)
    tones = {"teaches": BLUE, "judges": AMBER, "unused": LINE}
    for row, (name, kind) in enumerate((("shuffled", shuffled), ("whole weeks", whole_weeks), ("forward", forward))):
        for w in range(PAST):
            if kind(w) is None:
                below.bar(w + 0.5, 0.56, width=0.9, bottom=2 - row + 0.24, color=BLUE)
                below.bar(w + 0.5, 0.14, width=0.9, bottom=2 - row + 0.1, color=AMBER)
            else:
                below.bar(w + 0.5, 0.7, width=0.9, bottom=2 - row + 0.1, color=tones[kind(w)])
    below.set_yticks([2.45, 1.45, 0.45], ["shuffled", "whole weeks", "forward"])
    below.set_ylim(0, 3)
    below.set_xlim(0, WEEKS)
    below.set_xlabel("weeks since 2 July 2016")
    return figure
