from pathlib import Path


def amount(line):
    if not line.startswith("{{mark}} "):
        return None
    try:
        return float(line.split(" ", 1)[1])
    except ValueError:
        return None


path = Path(input("> "))
if path.is_file():
    every = [amount(line) for line in path.read_text(encoding="utf-8").splitlines()]
    known = [one for one in every if one is not None]
    print(len(known))
    print(sum(known))
else:
    print("{{missing}}")
