# id: own
# belief: at least three means more than three
# fails: R1
# hint: Owls were written six times, the minimum is 6, and you leave them out. What does "or more" say
#   about six itself?
def typical(group, everyone, least):
    group_total = sum(group.values())
    total = sum(everyone.values())
    found = []
    for word, count in group.items():
        if count > least:
            number = round((count / group_total) / (everyone[word] / total), 2)
            if number > 1:
                found.append((word, number))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
