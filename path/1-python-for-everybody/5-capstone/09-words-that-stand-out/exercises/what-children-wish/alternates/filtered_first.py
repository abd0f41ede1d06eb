def share(counts, word):
    return counts[word] / sum(counts.values())


def typical(group, everyone, least):
    often = [word for word in group if group[word] >= least]
    numbers = {word: round(share(group, word) / share(everyone, word), 2) for word in often}
    kept = sorted(word for word in numbers if numbers[word] > 1)
    return [(word, numbers[word]) for word in sorted(kept, key=numbers.get, reverse=True)]
