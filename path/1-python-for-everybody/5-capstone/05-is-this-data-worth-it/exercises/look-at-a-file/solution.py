# BEGIN SOLUTION
from pathlib import Path


def look(path):
    """Return how large a file is, its columns, its rows, and which rows are odd."""
    raw = Path(path).read_bytes()
    lines = raw.decode("utf-8").splitlines()
    columns = lines[0].split(";")

    # number every line, count only the rows
    rows = 0
    odd = []
    for number, line in enumerate(lines[1:], start=2):
        if line.strip() == "":
            continue
        rows = rows + 1
        if len(line.split(";")) != len(columns):
            odd.append(number)
    return {"bytes": len(raw), "columns": columns, "rows": rows, "odd": odd}


# STARTER
# def look(path):
#     """Return how large a file is, its columns, its rows, and which rows are odd."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
