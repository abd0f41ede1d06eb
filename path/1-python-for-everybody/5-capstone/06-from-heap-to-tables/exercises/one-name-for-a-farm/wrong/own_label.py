# id: own
# belief: what is not known keeps its own label
# fails: R3
# hint: Each label that is not known has a count of its own. The market wants one number that says how many are
#   not known. Under which name do they belong?
def by_farm(names, labels):
    crates = {}
    for label in labels:
        clean = label.strip().lower()
        farm = names.get(clean, clean)
        crates[farm] = crates.get(farm, 0) + 1
    return crates
