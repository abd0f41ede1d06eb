def lines_of(text):
    return [line.split(maxsplit=3)[2:] for line in text.splitlines() if line and line[0] in "0123456789"]


def night(text):
    lines = lines_of(text)
    info = [message for level, message in lines if level == "INFO"]
    kept = [message.split()[1] for message in info if message.startswith("kept ")]
    marks = [message.split()[0] for message in info if message.split()[0] in ["start", "end"]]
    starts = [place for place, mark in enumerate(marks) if mark == "start"]
    open_runs = [place for place in starts if marks[place + 1 : place + 2] != ["end"]]
    return {
        "runs": len(starts),
        "letters": sum(map(int, kept)),
        "warnings": [level for level, _ in lines].count("WARNING"),
        "cut off": len(open_runs),
    }
