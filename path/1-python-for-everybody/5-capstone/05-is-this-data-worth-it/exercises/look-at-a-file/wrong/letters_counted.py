# id: PY68
# belief: a letter is one byte
# fails: R1
# hint: For a file with Blåvann in it you say one too few. What lies on disk, and what do you count?
from pathlib import Path


def look(path):
    text = Path(path).read_text(encoding="utf-8")
    lines = text.splitlines()
    columns = lines[0].split(";")
    rows = 0
    odd = []
    for number, line in enumerate(lines[1:], start=2):
        if line.strip() == "":
            continue
        rows = rows + 1
        if len(line.split(";")) != len(columns):
            odd.append(number)
    return {"bytes": len(text), "columns": columns, "rows": rows, "odd": odd}
