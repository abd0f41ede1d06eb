from collections import Counter
from math import log2


def entropy(kinds):
    """Return how mixed a list of kinds is."""
    # BEGIN SOLUTION
    shares = [count / len(kinds) for count in Counter(kinds).values()]
    return -sum(share * log2(share) for share in shares)
    # END SOLUTION


def questions(values):
    """Return (value, answers) for each question that a column can be asked."""
    # BEGIN SOLUTION
    different = sorted(set(values))
    if isinstance(values[0], str):
        return [(text, [value == text for value in values]) for text in different]
    cuts = [(left + right) / 2 for left, right in zip(different, different[1:])]
    return [(cut, [value <= cut for value in values]) for cut in cuts]
    # END SOLUTION


def best_question(columns, kinds, least):
    """Return (name, value, gain) of the question with the largest gain, or None."""
    # BEGIN SOLUTION
    best = None
    for name, values in columns.items():
        for value, answers in questions(values):
            yes = [kind for kind, answer in zip(kinds, answers) if answer]
            no = [kind for kind, answer in zip(kinds, answers) if not answer]
            if min(len(yes), len(no)) < least:
                continue

            # each pile counts with its rows
            after = (len(yes) * entropy(yes) + len(no) * entropy(no)) / len(kinds)
            gain = entropy(kinds) - after
            if best is None or gain > best[2] + 1e-9:
                best = (name, value, gain)
    return best
    # END SOLUTION
