# id: own
# belief: every farm of the list has a count, if only a zero
# fails: R4
# hint: Farms that sent nothing stand in your result with a 0. Who is to be in it, by the rules?
def by_farm(names, labels):
    crates = {farm: 0 for farm in names.values()}
    for label in labels:
        farm = names.get(label.strip().lower(), "unknown")
        crates[farm] = crates.get(farm, 0) + 1
    return crates
