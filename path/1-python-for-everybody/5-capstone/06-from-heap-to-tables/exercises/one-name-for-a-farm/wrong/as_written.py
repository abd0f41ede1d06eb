# id: own
# belief: the list knows a label in any spelling
# fails: R2
# hint: `RF` counts as unknown, although `rf` is in the list. To a dictionary these are two texts. What has
#   to happen to the label first?
def by_farm(names, labels):
    crates = {}
    for label in labels:
        farm = names.get(label, "unknown")
        crates[farm] = crates.get(farm, 0) + 1
    return crates
