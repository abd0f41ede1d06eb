# id: ML129
# belief: both piles behind a question count alike
# fails: R4
# hint: One piano in a pile of its own is always pure, and your gain loves it. How many of the pianos does
#   that pile speak about?
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

            after = (entropy(yes) + entropy(no)) / 2
            gain = entropy(kinds) - after
            if best is None or gain > best[2] + 1e-9:
                best = (name, value, gain)
    return best
