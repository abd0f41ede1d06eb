# id: PY29
# belief: strip changes the label that it is called on
# fails: R2
# hint: A label with a space at its end is still unknown. `strip` hands back a new text. Where does yours go?
def by_farm(names, labels):
    crates = {}
    for label in labels:
        label.strip()
        farm = names.get(label.lower(), "unknown")
        crates[farm] = crates.get(farm, 0) + 1
    return crates
