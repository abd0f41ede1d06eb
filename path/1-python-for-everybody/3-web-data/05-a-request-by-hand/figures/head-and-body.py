"""A request and an answer, line by line: first line, headers, the empty line, body."""

import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK, INK_3, LINE

ASKED = [("GET /notices/7.html HTTP/1.0", BLUE), ("Host: localhost", INK_3), ("", AMBER)]
ANSWERED = [
    ("HTTP/1.0 200 OK", BLUE),
    ("Content-Type: text/html", INK_3),
    ("Content-Length: 499", INK_3),
    ("", AMBER),
    ("<!doctype html>", LINE),
    ("<html> ...", LINE),
]
NAMES = {BLUE: "first line", INK_3: "header", AMBER: "empty line", LINE: "body"}


def lines(axes, top, title, rows):
    axes.text(0, top, title, color=INK, fontsize=12, va="center")
    for number, (text, tone) in enumerate(rows):
        level = top - 0.9 - 0.95 * number
        axes.add_patch(
            plt.Rectangle((0, level - 0.4), 6.2, 0.8, facecolor="none", edgecolor=tone, linewidth=1.6)
        )
        axes.text(0.2, level, text, color=INK, fontsize=11, va="center")
        axes.text(6.45, level, NAMES[tone], color=INK_3, fontsize=11, va="center")


def draw():
    figure, axes = plt.subplots(figsize=(5.8, 4.2))
    lines(axes, 0, "what you send", ASKED)
    lines(axes, -4.4, "what comes back", ANSWERED)
    axes.set_xlim(-1.3, 9.6)
    axes.set_ylim(-10.6, 0.5)
    axes.axis("off")
    return figure
