def hide(line):
    words = line.split()
    for i in range(len(words)):
        if "@" in words[i]:
            parts = words[i].split("@")
            words[i] = parts[0] + "@..."
    return " ".join(words)
