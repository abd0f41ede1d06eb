def answer(words):
    try:
        _, name, *rest = words
        (count,) = rest or ["5"]
        if not count.isdecimal():
            raise ValueError
    except ValueError:
        return "usage: first_lines.py FILE [LINES]"
    try:
        file = open(name, encoding="utf-8")
    except FileNotFoundError:
        return "no file: " + name
    shown = []
    for line in file:
        if len(shown) == int(count):
            break
        shown.append(line.rstrip("\n"))
    file.close()
    return "\n".join(shown)
