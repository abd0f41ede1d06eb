# id: own
# belief: each line with a plus or a minus in front has changed
# fails: R2
# hint: In each file you count one line too many on both sides. Which two lines above the `@@` begin with
#   the same signs?
def changes(diff):
    counts = {}
    for line in diff.splitlines():
        if line.startswith("diff --git "):
            name = line.split(" b/")[1]
            added, removed = 0, 0
        elif line.startswith("+"):
            added = added + 1
        elif line.startswith("-"):
            removed = removed + 1
        counts[name] = (added, removed)
    return counts
