"""The shares of tipped rides of two companies, on an axis that begins at 86 and on one that begins at 0."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, data

COMPANIES = ["Flash Cab", "Chicago Independents"]


def draw():
    rides = data("taxi")
    tipped = (rides["tip"] == "yes").groupby(rides["company"]).mean() * 100
    shares = [float(tipped[company]) for company in COMPANIES]
    figure, both = plt.subplots(1, 2, figsize=(7.2, 3.6))
    for axes, start in zip(both, (86, 0), strict=True):
        axes.bar(["Flash Cab", "Chicago\nIndependents"], shares, color=[AMBER, BLUE], width=0.6)
        axes.set_ylim(start, 96 if start else 110)
        for place, share in enumerate(shares):
            axes.text(place, share, f"{share:.1f} %", color=INK, ha="center", va="bottom")
        axes.set_title(f"axis from {start}")
    both[0].set_ylabel("rides with a tip (%)")
    figure.tight_layout()
    return figure
