# id: own
# belief: what the list does not know need not be counted
# fails: R3
# hint: Your crates add up to fewer than there are labels. Where did the crates of Crow go, and how would
#   anybody see that they are missing?
def by_farm(names, labels):
    crates = {}
    for label in labels:
        label = label.strip().lower()
        if label in names:
            crates[names[label]] = crates.get(names[label], 0) + 1
    return crates
