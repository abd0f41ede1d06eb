# id: own
# belief: looking in a joined text is the same as looking in the set
# fails: R1
# hint: "he" and "at" are gone, and neither is a stop word. They are pieces of "the" and "heat". In what do
#   you look?
from collections import Counter


def top_terms(texts, stops, most):
    """The commonest words that are no stop words, with counts and shares."""
    counts = Counter()
    for text in texts:
        counts.update(text.split())
    total = counts.total()
    joined = " ".join(stops)
    rows = [(word, count, count / total) for word, count in counts.items() if word not in joined]
    return sorted(rows, key=lambda row: (-row[1], row[0]))[:most]
