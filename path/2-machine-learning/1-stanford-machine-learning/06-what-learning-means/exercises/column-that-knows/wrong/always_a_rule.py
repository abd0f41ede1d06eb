# id: ML18
# belief: the best rule there is must be worth something
# fails: R3
# hint: You always return the best rule. The best of ten columns of noise is still noise. What does
#   somebody get right who always gives the usual answer?
import numpy as np


def find_rule(columns, target, count):
    rows = np.arange(count)
    rules = [(name, limit) for name in columns for limit in sorted(set(columns[name][rows]))]
    return max(rules, key=lambda rule: ((columns[rule[0]][rows] > rule[1]) == target[rows]).sum())
