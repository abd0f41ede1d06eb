# id: own
# belief: max takes the first in the alphabet
# fails: R3
# hint: When two tools have the same number, you get the one that was lent first. In which order does `max`
#   see the names?
def busiest(rows):
    counts = {}
    for tool, _ in rows:
        key = tool.strip().lower()
        counts[key] = counts.get(key, 0) + 1
    if len(counts) == 0:
        return None
    return max(counts, key=counts.get)
