def top_terms(texts, stops, most):
    written = " ".join(texts).split()
    counts = {}
    for word in written:
        counts[word] = counts.get(word, 0) + 1
    kept = sorted(word for word in counts if word not in stops)
    kept = sorted(kept, key=counts.get, reverse=True)
    return [(word, counts[word], counts[word] / len(written)) for word in kept][:most]
