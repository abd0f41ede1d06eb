# id: PY23
# belief: what is typed in digits comes as a number
# fails: R2
# hint: With a number behind the name, Python stops: a slice wants whole numbers. Of which type is every
#   word that was typed?
def answer(words):
    usage = "usage: first_lines.py FILE [LINES]"
    if len(words) < 2 or len(words) > 3:
        return usage
    count = 5
    if len(words) == 3:
        count = words[2]
        if not count.isdigit():
            return usage
    try:
        with open(words[1], encoding="utf-8") as file:
            lines = file.read().split("\n")
    except FileNotFoundError:
        return f"no file: {words[1]}"
    if lines[-1] == "":
        lines.pop()
    return "\n".join(lines[:count])
