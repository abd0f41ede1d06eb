# id: own
# belief: what was set once fits the next file as well
# fails: R1
# hint: Your second file counts on from the first. What has to be set back to nothing when a file begins?
def changes(diff):
    counts = {}
    added, removed = 0, 0
    for line in diff.splitlines():
        if line.startswith("diff --git "):
            name = line.split(" b/")[1]
            heading = True
        elif line.startswith("@@"):
            heading = False
        elif line.startswith("+") and not heading:
            added = added + 1
        elif line.startswith("-") and not heading:
            removed = removed + 1
        counts[name] = (added, removed)
    return counts
