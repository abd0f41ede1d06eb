# id: PY32
# belief: sorting a dictionary sorts its entries
# fails: R1
# hint: Your list has words and no counts. What does `sorted` see when it gets the dictionary, and which
#   method gives entries?
def top(counts, most):
    by_word = sorted(counts)
    return sorted(by_word, key=counts.get, reverse=True)[:most]
