from pathlib import Path


def make_copy(source, target):
    text = Path(source).read_text(encoding="utf-8")
    Path(target).write_text(text, encoding="utf-8")
    return len(text)
