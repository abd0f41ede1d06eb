# id: own
# belief: spaces at the ends of a line mean nothing
# fails: R1
# hint: A line that begins with spaces loses them with you. What does `strip` take away, and which sign
#   alone should go?
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
            lines = [line.strip() for line in file]
    except FileNotFoundError:
        return f"no file: {words[1]}"
    return "\n".join(lines[: int(count)])
