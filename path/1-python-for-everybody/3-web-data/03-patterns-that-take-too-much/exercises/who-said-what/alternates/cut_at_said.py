def statements(text):
    letters = "abcdefghijklmnopqrstuvwxyz"
    pairs = []
    parts = text.split(" said <")
    for number in range(1, len(parts)):
        before = parts[number - 1]
        who = ""
        while before and before[-1].lower() in letters:
            who = before[-1] + who
            before = before[:-1]
        if who:
            pairs.append((who, parts[number].split(">")[0]))
    return pairs
