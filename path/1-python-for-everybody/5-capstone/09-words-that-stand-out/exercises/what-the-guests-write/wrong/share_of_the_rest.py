# id: own
# belief: a share is of what is left after the stop words
# fails: R2
# hint: In "the the the mars" your mars has a share of 1, and it is one word in four. Which words did you
#   count for the number below the line?
from collections import Counter


def top_terms(texts, stops, most):
    """The commonest words that are no stop words, with counts and shares."""
    counts = Counter()
    for text in texts:
        counts.update(word for word in text.split() if word not in stops)
    total = counts.total()
    rows = [(word, count, count / total) for word, count in counts.items()]
    return sorted(rows, key=lambda row: (-row[1], row[0]))[:most]
