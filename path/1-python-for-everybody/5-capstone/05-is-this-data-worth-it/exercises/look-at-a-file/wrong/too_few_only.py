# id: own
# belief: a row is odd when something is missing
# fails: R4
# hint: A row with a field too many slips through. Which sign asks for both, more and fewer?
from pathlib import Path


def look(path):
    raw = Path(path).read_bytes()
    lines = raw.decode("utf-8").splitlines()
    columns = lines[0].split(";")
    rows = 0
    odd = []
    for number, line in enumerate(lines[1:], start=2):
        if line.strip() == "":
            continue
        rows = rows + 1
        if len(line.split(";")) < len(columns):
            odd.append(number)
    return {"bytes": len(raw), "columns": columns, "rows": rows, "odd": odd}
