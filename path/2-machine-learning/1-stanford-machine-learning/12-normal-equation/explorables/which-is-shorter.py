"""How many multiplications the walk and the calculation take, for rows, columns and steps.

The walk: two products of the whole table in each step. The calculation: the square, and then solving it. Both are
counts of the leading terms and no measured times.
"""

import math

TITLE = "Walk or calculate?"
CONTROLS = {
    "columns": [10, 100, 500, 1000, 2000, 5000, 20000],
    "rows": [1000, 10000, 1000000],
    "steps": [100, 1000, 10000],
}
LABELS = {"columns": "columns", "rows": "rows", "steps": "steps of the walk"}
ASK = "A table of 100 columns gets a hundred times as many rows. Which way gets longer?"
OPTIONS = ["only the walk", "only the calculation", "both, about a hundred times"]
ANSWER = "both, about a hundred times"
TASK = "Take 10,000 rows and 1,000 steps. Find the smallest number of columns here from which the walk is shorter."

NAMES = ((1e15, "thousand trillion"), (1e12, "trillion"), (1e9, "billion"), (1e6, "million"), (1e3, "thousand"))


def walk(columns, rows, steps):
    return 2 * rows * columns * steps


def calculation(columns, rows):
    return rows * columns**2 + columns**3


def words(count):
    size, name = next(pair for pair in NAMES if count >= pair[0])
    return f"{count / size:,.3g} {name}"


def powers(pairs):
    return {"x": [round(math.log10(x), 3) for x, _ in pairs], "y": [round(math.log10(y), 3) for _, y in pairs]}


def frame(columns, rows, steps):
    walks = [(n, walk(n, rows, steps)) for n in CONTROLS["columns"]]
    sums = [(n, calculation(n, rows)) for n in CONTROLS["columns"]]
    here = [(columns, walk(columns, rows, steps)), (columns, calculation(columns, rows))]
    return {
        "readout": {"multiplications, walk": words(here[0][1]), "multiplications, calculation": words(here[1][1])},
        "lines": [
            {"label": "walk", **powers(walks), "tone": "blue"},
            {"label": "calculation", **powers(sums), "tone": "amber"},
        ],
        "points": [{**powers(here), "tone": "ink"}],
        "axes": {
            "x": "columns, as a power of ten",
            "y": "multiplications, as a power of ten",
            "xmin": 1,
            "xmax": 4.4,
            "ymin": 4,
            "ymax": 16,
        },
    }


def verdict(columns, rows, steps):
    if (rows, steps) != (10000, 1000):
        return False, "First set 10,000 rows and 1,000 steps; then turn the columns alone."
    if calculation(columns, rows) <= walk(columns, rows, steps):
        return False, "Here the calculation is still the shorter one. Follow the amber line to the right: it is the steeper of the two."
    if columns > 2000:
        return False, "The walk is shorter, and it was so already with fewer columns."
    return True, "About twice as many columns as the walk has steps: there the two cross, and the rows hardly matter. Below a thousand columns, calculate."
