# id: own
# belief: a word that is common anywhere may be trusted everywhere
# fails: R1
# hint: The minimum is 3, and mice are on your list, with two uses by children. Whose count does your line
#   hold against the minimum?
def typical(group, everyone, least):
    group_total = sum(group.values())
    total = sum(everyone.values())
    found = []
    for word, count in group.items():
        if everyone[word] >= least:
            number = round((count / group_total) / (everyone[word] / total), 2)
            if number > 1:
                found.append((word, number))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
