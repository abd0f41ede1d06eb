def along_the_rows(labels):
    return sorted(labels, key=lambda label: (label[0], len(label), label))
