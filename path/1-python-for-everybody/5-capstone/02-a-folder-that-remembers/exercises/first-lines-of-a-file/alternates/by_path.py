from pathlib import Path

USAGE = "usage: first_lines.py FILE [LINES]"


def lines_of(path, count):
    if not path.exists():
        return f"no file: {path}"
    return "\n".join(path.read_text(encoding="utf-8").splitlines()[:count])


def answer(words):
    if len(words) == 2:
        return lines_of(Path(words[1]), 5)
    if len(words) == 3 and words[2].isdigit():
        return lines_of(Path(words[1]), int(words[2]))
    return USAGE
