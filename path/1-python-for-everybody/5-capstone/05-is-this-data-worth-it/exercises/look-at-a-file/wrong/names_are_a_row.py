# id: own
# belief: every line of a file is a row
# fails: R3
# hint: You count a row too many in each file. What stands in the first line?
from pathlib import Path


def look(path):
    raw = Path(path).read_bytes()
    lines = raw.decode("utf-8").splitlines()
    columns = lines[0].split(";")
    rows = 0
    odd = []
    for number, line in enumerate(lines, start=1):
        if line.strip() == "":
            continue
        rows = rows + 1
        if len(line.split(";")) != len(columns):
            odd.append(number)
    return {"bytes": len(raw), "columns": columns, "rows": rows, "odd": odd}
