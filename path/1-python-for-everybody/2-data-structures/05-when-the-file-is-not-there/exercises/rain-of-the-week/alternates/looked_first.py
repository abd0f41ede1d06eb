from pathlib import Path


def total_rain(names):
    numbers = []
    for name in names:
        if Path(name).exists():
            lines = Path(name).read_text(encoding="utf-8").split("\n")
            numbers += [float(line) for line in lines if line.strip()]
        else:
            print("not there: " + name)
    return sum(numbers)
