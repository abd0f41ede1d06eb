from collections import Counter


def top_terms(texts, stops, most):
    """The commonest words that are no stop words, with counts and shares."""
    # BEGIN SOLUTION
    counts = Counter()
    for text in texts:
        counts.update(text.split())
    # of all words, before any is left out
    total = counts.total()
    rows = []
    for word, count in counts.items():
        if word not in stops:
            rows.append((word, count, count / total))
    # the count from large to small, the word from a to z
    rows.sort(key=lambda row: (-row[1], row[0]))
    return rows[:most]
    # END SOLUTION
