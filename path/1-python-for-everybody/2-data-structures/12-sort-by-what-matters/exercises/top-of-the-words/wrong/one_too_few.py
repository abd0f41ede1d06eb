# id: PY15
# belief: a slice up to a number leaves room for that number
# fails: R3
# hint: For the top three you give two. A slice leaves its end out already. What have you taken away
#   besides?
def top(counts, most):
    by_word = sorted(counts.items())
    by_count = sorted(by_word, key=lambda entry: entry[1], reverse=True)
    return by_count[: max(most - 1, 0)]
