# id: PY118
# belief: counts of a small and a large group can be compared as they are
# fails: R2, R3
# hint: Your list is always empty. A part never has more than the whole, so no count of the children is
#   above that of all. Of what is each count a share?
def typical(group, everyone, least):
    found = []
    for word, count in group.items():
        if count >= least:
            number = round(count / everyone[word], 2)
            if number > 1:
                found.append((word, number))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
