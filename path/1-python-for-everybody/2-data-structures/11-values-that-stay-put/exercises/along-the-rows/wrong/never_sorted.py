# id: own
# belief: pairs are put in order when they are made
# fails: R1, R2
# hint: The seats come out as they went in. Which built-in function was there before, and is gone now?
def along_the_rows(labels):
    pairs = []
    for label in labels:
        pairs.append((label[0], int(label[1:])))
    ordered = []
    for row, number in pairs:
        ordered.append(f"{row}{number}")
    return ordered
