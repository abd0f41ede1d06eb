# id: own
# belief: only the first file has a heading
# fails: R2
# hint: In the first file you are right, in the second you count two lines too many. Are you above or below
#   the `@@` when a new file begins?
def changes(diff):
    counts = {}
    heading = True
    for line in diff.splitlines():
        if line.startswith("diff --git "):
            name = line.split(" b/")[1]
            added, removed = 0, 0
        elif line.startswith("@@"):
            heading = False
        elif line.startswith("+") and not heading:
            added = added + 1
        elif line.startswith("-") and not heading:
            removed = removed + 1
        counts[name] = (added, removed)
    return counts
