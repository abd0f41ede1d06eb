from collections import Counter


def top_terms(texts, stops, most):
    written = [word for text in texts for word in text.split()]
    counts = Counter(word for word in sorted(written) if word not in stops)
    rows = []
    for word, count in counts.most_common(most):
        rows.append((word, count, count / len(written)))
    return rows
