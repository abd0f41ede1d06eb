def answer(words):
    """Return the first lines of the file that the words name, or what is the matter."""
    # BEGIN SOLUTION
    usage = "usage: first_lines.py FILE [LINES]"
    # the words: program, file, and perhaps a number
    if len(words) < 2 or len(words) > 3:
        return usage
    count = "5"
    if len(words) == 3:
        count = words[2]
    if not count.isdigit():
        return usage

    # the file
    try:
        with open(words[1], encoding="utf-8") as file:
            lines = file.read().split("\n")
    except FileNotFoundError:
        return f"no file: {words[1]}"
    if lines[-1] == "":
        lines.pop()
    return "\n".join(lines[: int(count)])
    # END SOLUTION
