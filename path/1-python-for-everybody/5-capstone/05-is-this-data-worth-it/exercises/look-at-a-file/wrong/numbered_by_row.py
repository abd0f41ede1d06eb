# id: own
# belief: a row has the number of the rows so far
# fails: R4
# hint: With an empty line above, your number is too small by one. Open the file in an editor: which number stands
#   beside that line?
from pathlib import Path


def look(path):
    raw = Path(path).read_bytes()
    lines = raw.decode("utf-8").splitlines()
    columns = lines[0].split(";")
    rows = 0
    odd = []
    for line in lines[1:]:
        if line.strip() == "":
            continue
        rows = rows + 1
        if len(line.split(";")) != len(columns):
            odd.append(rows + 1)
    return {"bytes": len(raw), "columns": columns, "rows": rows, "odd": odd}
