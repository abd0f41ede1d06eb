def along_the_rows(labels):
    tagged = []
    for label in labels:
        tagged.append((label[0], int(label[1:]), label))
    tagged.sort()
    return [label for row, number, label in tagged]
