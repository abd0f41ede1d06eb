# id: own
# belief: the list begins with what the user typed
# fails: R1, R2, R3
# hint: You look for a file of the name `first_lines.py`. What stands at place 0 of `sys.argv`, and where
#   does the first word of the user stand?
def answer(words):
    usage = "usage: first_lines.py FILE [LINES]"
    if len(words) < 1 or len(words) > 2:
        return usage
    count = "5"
    if len(words) == 2:
        count = words[1]
    if not count.isdigit():
        return usage
    try:
        with open(words[0], encoding="utf-8") as file:
            lines = file.read().split("\n")
    except FileNotFoundError:
        return f"no file: {words[0]}"
    if lines[-1] == "":
        lines.pop()
    return "\n".join(lines[: int(count)])
