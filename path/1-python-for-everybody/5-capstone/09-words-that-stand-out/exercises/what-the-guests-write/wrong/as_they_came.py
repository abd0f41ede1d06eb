# id: own
# belief: most_common puts equal words in the order of the alphabet
# fails: R3
# hint: Of three words with a count of 2, venus stands first, because it was written first. What puts equal
#   ones in order?
from collections import Counter


def top_terms(texts, stops, most):
    """The commonest words that are no stop words, with counts and shares."""
    counts = Counter()
    for text in texts:
        counts.update(text.split())
    total = counts.total()
    kept = [(word, count, count / total) for word, count in counts.most_common() if word not in stops]
    return kept[:most]
