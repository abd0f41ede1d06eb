# id: own
# belief: the size of a dictionary of counts is how many words were written
# fails: R2
# hint: The minimum is right now. For the shares you still divide by how many different words there are.
#   How many were written in all?
def typical(group, everyone, least):
    group_total = len(group)
    total = len(everyone)
    found = []
    for word, count in group.items():
        if count >= least:
            number = round((count / group_total) / (everyone[word] / total), 2)
            if number > 1:
                found.append((word, number))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
