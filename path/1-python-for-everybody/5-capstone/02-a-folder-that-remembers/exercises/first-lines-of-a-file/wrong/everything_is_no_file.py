# id: PY36
# belief: catching every exception makes a program safe
# fails: R3
# hint: For the word `two` you say that there is no file, and the file is there. Which errors does your
#   `except` take in, besides the one you thought of?
def answer(words):
    usage = "usage: first_lines.py FILE [LINES]"
    if len(words) < 2 or len(words) > 3:
        return usage
    try:
        count = 5
        if len(words) == 3:
            count = int(words[2])
        with open(words[1], encoding="utf-8") as file:
            lines = file.read().split("\n")
    except Exception:
        return f"no file: {words[1]}"
    if lines[-1] == "":
        lines.pop()
    return "\n".join(lines[:count])
