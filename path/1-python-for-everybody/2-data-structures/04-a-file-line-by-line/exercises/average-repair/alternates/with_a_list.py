from pathlib import Path


def average_minutes(name):
    lines = Path(name).read_text(encoding="utf-8").split("\n")
    minutes = [float(line[8:]) for line in lines if line.startswith("Minutes:")]
    return sum(minutes) / len(minutes) if minutes else None
