# id: own
# belief: a file is in the result when something in it was counted
# fails: R1
# hint: A file that came in empty is missing in your dictionary. When does a file get its entry?
def changes(diff):
    counts = {}
    for line in diff.splitlines():
        if line.startswith("diff --git "):
            name = line.split(" b/")[1]
            added, removed, heading = 0, 0, True
        elif line.startswith("@@"):
            heading = False
        elif line.startswith("+") and not heading:
            added = added + 1
            counts[name] = (added, removed)
        elif line.startswith("-") and not heading:
            removed = removed + 1
            counts[name] = (added, removed)
    return counts
