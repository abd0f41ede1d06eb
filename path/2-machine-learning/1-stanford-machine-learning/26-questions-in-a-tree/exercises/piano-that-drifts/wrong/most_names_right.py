# id: ML128
# belief: the best question is the one after which most names are right
# fails: R4
# hint: You count how many names are right, and that may stand still although one pile has lost all its
#   drifting pianos. Which measure bends between two piles?
from collections import Counter
from math import log2


def entropy(kinds):
    shares = [count / len(kinds) for count in Counter(kinds).values()]
    return -sum(share * log2(share) for share in shares)


def questions(values):
    different = sorted(set(values))
    if isinstance(values[0], str):
        return [(text, [value == text for value in values]) for text in different]
    cuts = [(left + right) / 2 for left, right in zip(different, different[1:])]
    return [(cut, [value <= cut for value in values]) for cut in cuts]


def best_question(columns, kinds, least):
    best = None
    for name, values in columns.items():
        for value, answers in questions(values):
            yes = [kind for kind, answer in zip(kinds, answers) if answer]
            no = [kind for kind, answer in zip(kinds, answers) if not answer]
            if min(len(yes), len(no)) < least:
                continue

            after = (len(yes) * entropy(yes) + len(no) * entropy(no)) / len(kinds)
            gain = entropy(kinds) - after
            right = max(Counter(yes).values()) + max(Counter(no).values())
            if best is None or right > most:
                best, most = (name, value, gain), right
    return best
