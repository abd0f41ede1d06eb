from pathlib import Path


def speeches(name, role):
    if not Path(name).exists():
        return None
    lines = Path(name).read_text(encoding="utf-8").split("\n")
    voices = [line.split(":")[0].strip() for line in lines if ":" in line]
    return voices.count(role)
