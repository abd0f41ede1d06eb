"""The link graph of Skarn twice: its pages on a circle, and pushed and pulled into place."""

import math
import re
from pathlib import Path

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, GREEN, INK, INK_2, LINE

TONES = {"/boats": GREEN, "/houses": BLUE, "/notices": AMBER}


def graph():
    """Addresses by id, and the links, from the file beside the lesson."""
    text = (Path(__file__).parents[1] / "data" / "skarn.sql").read_text(encoding="utf-8")
    names = {int(page): path for page, path in re.findall(r"\((\d+), 'http://localhost:8017(.*?)'", text)}
    return names, [(int(a), int(b)) for a, b in re.findall(r"\((\d+), (\d+)\)", text)]


def ranked(names, links):
    """The ranks after a hundred steps."""
    out = {page: [target for source, target in links if source == page] for page in names}
    ranks = dict.fromkeys(names, 1.0)
    for _ in range(100):
        new = dict.fromkeys(names, 0.0)
        for page, targets in out.items():
            for target in targets:
                new[target] += ranks[page] / len(targets)
        lost = (len(names) - sum(new.values())) / len(names)
        ranks = {page: rank + lost for page, rank in new.items()}
    return ranks


def on_a_circle(names):
    count = len(names)
    return {
        page: (math.cos(2 * math.pi * number / count), math.sin(2 * math.pi * number / count))
        for number, page in enumerate(sorted(names, key=names.get))
    }


def by_springs(names, links):
    """Begin on the circle; links pull, pages push, and every round moves less than the one before."""
    places, length = on_a_circle(names), 0.36
    pairs = {frozenset(link) for link in links if 1 not in link} | {frozenset(link) for link in links if link[0] == 1}
    for number in range(400):
        moves = {page: [0.0, 0.0] for page in names}
        for one in names:
            for other in names:
                if one < other:
                    across, up = (a - b for a, b in zip(places[one], places[other], strict=True))
                    apart = math.hypot(across, up) or 0.01
                    force = length**2 / apart
                    if frozenset((one, other)) in pairs:
                        force -= apart**2 / length
                    for page, sign in ((one, 1), (other, -1)):
                        moves[page][0] += sign * force * across / apart
                        moves[page][1] += sign * force * up / apart
        most = 0.2 * (1 - number / 400)
        for page, (across, up) in moves.items():
            size = math.hypot(across, up) or 1
            step = min(size, most) / size
            places[page] = (places[page][0] + across * step, places[page][1] + up * step)
    return places


def fitted(places):
    """The places moved and scaled, so that the larger way goes from -1 to 1."""
    (left, right), (low, high) = ((min(side), max(side)) for side in zip(*places.values(), strict=True))
    half = max(right - left, high - low) / 2
    return {page: ((x - (left + right) / 2) / half, (y - (low + high) / 2) / half) for page, (x, y) in places.items()}


def drawing(axes, places, title):
    names, links = graph()
    ranks = ranked(names, links)
    for source, target in links:
        axes.plot(*zip(places[source], places[target], strict=True), color=LINE, linewidth=0.5, zorder=1)
    for page, (x, y) in places.items():
        tone = next((tone for start, tone in TONES.items() if names[page].startswith(start)), INK_2)
        axes.scatter([x], [y], s=30 + 60 * ranks[page], color=tone, zorder=2)
    axes.set_title(title, color=INK, fontsize=11, loc="center")
    axes.set_xlim(-1.15, 1.15)
    axes.set_ylim(-1.1, 1.1)
    axes.set_aspect("equal")
    axes.axis("off")


def draw():
    names, links = graph()
    figure, (left, right) = plt.subplots(1, 2, figsize=(6.6, 4.1))
    drawing(left, on_a_circle(names), "on a circle")
    drawing(right, fitted(by_springs(names, links)), "by springs")
    for tone, word in ((BLUE, "houses"), (GREEN, "boats"), (AMBER, "notices"), (INK_2, "others")):
        left.scatter([], [], s=40, color=tone, label=word)
    figure.legend(loc="lower center", ncol=4, frameon=False, fontsize=11)
    figure.subplots_adjust(left=0.01, right=0.99, top=0.91, bottom=0.15, wspace=0.02)
    return figure
