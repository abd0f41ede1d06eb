def days(lines):
    found = []
    for line in lines:
        words = line.split()
        if words[:1] == ["From"]:
            found.extend(words[2:3])
    return found
