# id: PY20
# belief: the count may begin inside of the loop
# fails: R1
# hint: Your counts are those of the last text alone. In which line is the Counter made, and how often does
#   it run?
from collections import Counter


def top_terms(texts, stops, most):
    """The commonest words that are no stop words, with counts and shares."""
    written = " ".join(texts).split()
    rows = []
    counts = Counter()
    for text in texts:
        counts = Counter(text.split())
    for word, count in counts.items():
        if word not in stops:
            rows.append((word, count, count / len(written)))
    return sorted(rows, key=lambda row: (-row[1], row[0]))[:most]
