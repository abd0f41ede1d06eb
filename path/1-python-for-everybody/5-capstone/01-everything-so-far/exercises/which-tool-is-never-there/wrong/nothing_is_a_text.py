# id: own
# belief: an empty text says that there is nothing
# fails: R4
# hint: For a shed without loans you return a text. Which value says in Python that there is nothing to name?
def busiest(rows):
    counts = {}
    best = ""
    for tool, _ in rows:
        key = tool.strip().lower()
        counts[key] = counts.get(key, 0) + 1
    for key in sorted(counts):
        if counts[key] > counts.get(best, 0):
            best = key
    return best
