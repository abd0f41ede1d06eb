# id: own
# belief: the pairs are the labels
# fails: R3
# hint: You hand back pairs, and labels were asked for. What did the last loop do with each pair?
def along_the_rows(labels):
    pairs = []
    for label in labels:
        pairs.append((label[0], int(label[1:])))
    return sorted(pairs)
