# id: PY13
# belief: a function may sort the list that came in, since the caller has their own
# fails: R3
# hint: The order is right. But look at the caller's list after the call: whose list was sorted and
#   emptied here?
def along_the_rows(labels):
    pairs = []
    while labels:
        label = labels.pop()
        pairs.append((label[0], int(label[1:])))
    for row, number in sorted(pairs):
        labels.append(f"{row}{number}")
    return labels
