# id: ML25
# belief: texts may be numbered and then cut like numbers
# fails: R2
# hint: You cut the alphabet in two, so "church" alone can never be asked for when other rooms stand before
#   and behind it. What does the second rule ask?
from collections import Counter
from math import log2


def entropy(kinds):
    shares = [count / len(kinds) for count in Counter(kinds).values()]
    return -sum(share * log2(share) for share in shares)


def questions(values):
    different = sorted(set(values))
    if isinstance(values[0], str):
        return [(text, [value <= text for value in values]) for text in different]
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
            if best is None or gain > best[2] + 1e-9:
                best = (name, value, gain)
    return best
