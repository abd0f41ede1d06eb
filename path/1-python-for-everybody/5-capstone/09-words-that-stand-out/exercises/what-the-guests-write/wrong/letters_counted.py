# id: own
# belief: a Counter finds the words in a text by itself
# fails: R1
# hint: You get single letters. A Counter takes what a loop over the text would give. What has to happen to
#   a text first?
from collections import Counter


def top_terms(texts, stops, most):
    """The commonest words that are no stop words, with counts and shares."""
    counts = Counter()
    for text in texts:
        counts.update(text)
    total = counts.total()
    rows = [(word, count, count / total) for word, count in counts.items() if word not in stops and word != " "]
    return sorted(rows, key=lambda row: (-row[1], row[0]))[:most]
