def days(lines):
    found = []
    for line in lines:
        words = line.split()
        if len(words) < 3:
            continue
        if words[0] != "From":
            continue
        found = found + [words[2]]
    return found
