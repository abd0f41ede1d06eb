# id: PY55
# belief: a line from a file ends with its last letter
# fails: R1, R2
# hint: Your text has an empty line behind each line. Each line of a file brings its own end along. What
#   does the join add?
def answer(words):
    usage = "usage: first_lines.py FILE [LINES]"
    if len(words) < 2 or len(words) > 3:
        return usage
    count = "5"
    if len(words) == 3:
        count = words[2]
    if not count.isdigit():
        return usage
    try:
        with open(words[1], encoding="utf-8") as file:
            lines = file.readlines()
    except FileNotFoundError:
        return f"no file: {words[1]}"
    return "\n".join(lines[: int(count)])
