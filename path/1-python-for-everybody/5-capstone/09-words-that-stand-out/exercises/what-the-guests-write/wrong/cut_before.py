# id: own
# belief: the top can be cut before the stop words are taken out
# fails: R4
# hint: You were asked for three words and gave fewer, although there were enough. Who sat in the places
#   that are empty now?
from collections import Counter


def top_terms(texts, stops, most):
    """The commonest words that are no stop words, with counts and shares."""
    counts = Counter()
    for text in texts:
        counts.update(text.split())
    total = counts.total()
    ordered = sorted(counts, key=lambda word: (-counts[word], word))[:most]
    return [(word, counts[word], counts[word] / total) for word in ordered if word not in stops]
