import pathlib


def look(path):
    report = {"bytes": pathlib.Path(path).stat().st_size, "columns": [], "rows": 0, "odd": []}
    number = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            number = number + 1
            fields = line.strip("\n").split(";")
            if number == 1:
                report["columns"] = fields
            elif line.strip():
                report["rows"] += 1
                if len(fields) != len(report["columns"]):
                    report["odd"].append(number)
    return report
