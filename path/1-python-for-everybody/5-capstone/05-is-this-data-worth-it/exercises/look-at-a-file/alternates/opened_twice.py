def look(path):
    with open(path, "rb") as file:
        size = len(file.read())
    with open(path, encoding="utf-8") as file:
        columns = file.readline().rstrip("\n").split(";")
        kept = [(number, line) for number, line in enumerate(file, 2) if not line.isspace()]
    odd = [number for number, line in kept if line.count(";") + 1 != len(columns)]
    return dict(bytes=size, columns=columns, rows=len(kept), odd=odd)
