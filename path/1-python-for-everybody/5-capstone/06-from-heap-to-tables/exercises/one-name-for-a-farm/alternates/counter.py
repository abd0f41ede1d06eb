from collections import Counter


def by_farm(names, labels):
    return dict(Counter(names.get(label.strip().lower(), "unknown") for label in labels))
