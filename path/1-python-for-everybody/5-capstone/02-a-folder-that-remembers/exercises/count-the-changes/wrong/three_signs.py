# id: own
# belief: three signs in a row are always a heading
# fails: R3
# hint: A note in SQL begins with two minus signs, and when it goes there are three. You pass over it. What
#   tells a heading apart, if not its signs?
def changes(diff):
    counts = {}
    for line in diff.splitlines():
        if line.startswith("diff --git "):
            name = line.split(" b/")[1]
            added, removed = 0, 0
        elif line.startswith("+") and not line.startswith("+++"):
            added = added + 1
        elif line.startswith("-") and not line.startswith("---"):
            removed = removed + 1
        counts[name] = (added, removed)
    return counts
