"""What each place of a small table loses when means of three layouts are taken away from it."""

import numpy as np

TABLES = {
    "3 rows, 4 columns": np.array([[7, 9, 8, 4], [3, 5, 6, 2], [2, 1, 1, 0]]),
    "4 rows, 4 columns": np.array([[7, 9, 8, 4], [3, 5, 6, 2], [1, 1, 4, 2], [9, 5, 6, 8]]),
    "4 rows, 3 columns": np.array([[9, 8, 4], [3, 8, 1], [1, 4, 1], [7, 8, 6]]),
}
MEANS = {"of the rows, flat": (1, False), "of the rows, kept": (1, True), "of the columns, flat": (0, False)}

TITLE = "Who loses what?"
CONTROLS = {"table": list(TABLES), "means": list(MEANS)}
LABELS = {"table": "table", "means": "means"}
ASK = "A table has 3 rows and 4 columns, and a mean for each row. Which shape must the means have?"
OPTIONS = ["(3,)", "(4,)", "(3, 1)"]
ANSWER = "(3, 1)"
TASK = "Find the dangerous setting: it runs without an error, and takes the mean of a row away from a column."


def meeting(table, means):
    """The table, the means in their layout, and what each place loses (None: the shapes do not fit)."""
    numbers = TABLES[table]
    axis, kept = MEANS[means]
    taken = numbers.mean(axis=axis, keepdims=kept)
    try:
        return numbers, taken, np.broadcast_to(taken, numbers.shape)
    except ValueError:
        return numbers, taken, None


def written(shape):
    return "".join(f"{size:>5}" for size in shape).rjust(10)


def rows_of(numbers):
    return "\n".join("".join(f"{value:>5g}" for value in row) for row in numbers)


def frame(table, means):
    numbers, taken, lost = meeting(table, means)
    axis, kept = MEANS[means]
    call = f"table.mean(axis={axis}{', keepdims=True' if kept else ''})"
    lines = [f"table {written(numbers.shape)}", f"means {written(taken.shape)}", "", "the table:", rows_of(numbers), ""]
    if lost is None:
        lines += ["what each place loses:", f"    {numbers.shape[-1]} meets {taken.shape[-1]}: ValueError"]
    else:
        lines += ["what each place loses:", rows_of(lost)]
    shape = str(taken.shape)
    return {
        "readout": {"you write": f"table - {call}", "shape of the means": shape},
        "code": "\n".join(lines),
    }


def verdict(table, means):
    numbers, _, lost = meeting(table, means)
    axis, kept = MEANS[means]
    if lost is None:
        return False, "Here NumPy stops with an error. That is annoying, and not dangerous: nobody goes on with it."
    if axis == 0:
        return False, "One mean for each column, and each column loses its own. This is what was meant."
    if kept:
        return False, "The means stand in a column beside their rows: every row loses its own. This is what was meant."
    return True, "The table is square, so the flat means fit. But from the right they meet the columns, and no error says so."
