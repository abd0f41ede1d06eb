# id: own
# belief: what looks the same is the same
# fails: R2
# hint: `ladder` and `ladder` with a space behind it are two tools for you. Print the names with `repr`. What
#   takes the spaces off both ends?
def busiest(rows):
    counts = {}
    for tool, _ in rows:
        key = tool.lower()
        counts[key] = counts.get(key, 0) + 1
    if len(counts) == 0:
        return None
    return max(sorted(counts), key=counts.get)
