# id: ML22
# belief: a rule that beats the baseline on its examples has learned something
# fails: R3
# hint: You compare rule and baseline on the examples. There the rule won a contest, and nearly
#   always looks better. On which rows is the comparison fair?
import numpy as np


def find_rule(columns, target, count):
    rows = np.arange(count)
    rules = [(name, limit) for name in columns for limit in sorted(set(columns[name][rows]))]

    def hits(rule):
        return ((columns[rule[0]][rows] > rule[1]) == target[rows]).sum()

    best = max(rules, key=hits)
    usual = target[rows].mean() >= 0.5
    return best if hits(best) - (target[rows] == usual).sum() >= 5 else None
