"""Sixty waiting times in bins of ten minutes: a heap of short ones and a heap of long ones."""

import matplotlib.pyplot as plt
from marathon_figures import BLUE, INK

PEOPLE = [12, 20, 6, 2, 4, 16]


def draw():
    figure, axes = plt.subplots(figsize=(6.4, 3.2))
    edges = range(0, 60, 10)
    axes.bar(edges, PEOPLE, width=9.4, align="edge", color=BLUE)
    for edge, count in zip(edges, PEOPLE, strict=True):
        axes.text(edge + 4.7, count + 0.4, str(count), color=INK, ha="center")
    axes.set_ylim(0, 23)
    axes.set_xlim(0, 60)
    axes.set_xlabel("waited (minutes)")
    axes.set_ylabel("people")
    figure.tight_layout()
    return figure
