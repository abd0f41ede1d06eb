# id: own
# belief: a cut lies at a value that stands in the column
# fails: R1
# hint: Your cuts are numbers from the column itself. The piles are the same, but a new piano a little above
#   would land on the other side. Where does the cut of the first rule lie?
from collections import Counter
from math import log2


def entropy(kinds):
    shares = [count / len(kinds) for count in Counter(kinds).values()]
    return -sum(share * log2(share) for share in shares)


def questions(values):
    different = sorted(set(values))
    if isinstance(values[0], str):
        return [(text, [value == text for value in values]) for text in different]
    cuts = different[:-1]
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
            if best is None or gain > best[2] + 1e-9:
                best = (name, value, gain)
    return best
