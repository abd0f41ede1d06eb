# id: own
# belief: an empty line is a row with too few fields
# fails: R3, R4
# hint: An empty line at the end makes a row for you, and an odd one. What do you ask before you count?
from pathlib import Path


def look(path):
    raw = Path(path).read_bytes()
    lines = raw.decode("utf-8").splitlines()
    columns = lines[0].split(";")
    rows = 0
    odd = []
    for number, line in enumerate(lines[1:], start=2):
        rows = rows + 1
        if len(line.split(";")) != len(columns):
            odd.append(number)
    return {"bytes": len(raw), "columns": columns, "rows": rows, "odd": odd}
