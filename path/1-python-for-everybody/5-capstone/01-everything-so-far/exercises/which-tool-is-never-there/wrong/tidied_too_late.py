# id: own
# belief: it is enough to make the name tidy that is returned
# fails: R2
# hint: The name comes out tidy, and the loans of `Ladder` and `LADDER` were counted apart. At which moment
#   do they have to be one?
def busiest(rows):
    counts = {}
    for tool, _ in rows:
        counts[tool] = counts.get(tool, 0) + 1
    if len(counts) == 0:
        return None
    return max(sorted(counts, key=str.lower), key=counts.get).strip().lower()
