import re


def night(text):
    found = {"runs": 0, "letters": 0, "warnings": 0, "cut off": 0}
    story = ""
    for line in text.split("\n"):
        match = re.match(r"[0-9]\S* \S+ ([A-Z]+) (\S+) ?(.*)", line)
        if match is None:
            continue
        level, word, rest = match.groups()
        found["warnings"] += level == "WARNING"
        if level != "INFO":
            continue
        if word == "kept":
            found["letters"] += int(rest)
        elif word in ("start", "end"):
            story += word[0]
    found["runs"] = story.count("s")
    found["cut off"] = len(re.findall("s(?!e)", story))
    return found
