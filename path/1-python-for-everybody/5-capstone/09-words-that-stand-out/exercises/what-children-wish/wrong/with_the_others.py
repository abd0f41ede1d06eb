# id: own
# belief: the share of everyone is that of all others
# fails: R2
# hint: With 4 owls among 10 words, against 8 among 60, you do not get 3. Do all readers, children
#   included, stand below your line?
def typical(group, everyone, least):
    group_total = sum(group.values())
    others_total = sum(everyone.values()) - group_total
    found = []
    for word, count in group.items():
        others = everyone[word] - count
        if count >= least and others > 0:
            number = round((count / group_total) / (others / others_total), 2)
            if number > 1:
                found.append((word, number))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))
