# id: own
# belief: the order of the values in a pair makes no difference
# fails: R1
# hint: All seats 1 come first now, in every row. From which side are pairs compared, and what must
#   stand on that side?
def along_the_rows(labels):
    pairs = []
    for label in labels:
        pairs.append((int(label[1:]), label[0]))
    ordered = []
    for number, row in sorted(pairs):
        ordered.append(f"{row}{number}")
    return ordered
