# id: ML14
# belief: the fair judges may choose the column
# fails: R1
# hint: You let the others choose the rule. They are fair judges as long as they have no say; now
#   nobody is left to judge. Which rows should choose?
import numpy as np


def find_rule(columns, target, count):
    examples, others = np.arange(count), np.arange(count, len(target))
    rules = [(name, limit) for name in columns for limit in sorted(set(columns[name][examples]))]

    def hits(rule, rows):
        return ((columns[rule[0]][rows] > rule[1]) == target[rows]).sum()

    best = max(rules, key=lambda rule: hits(rule, others))
    usual = target[examples].mean() >= 0.5
    gain = hits(best, others) - (target[others] == usual).sum()
    return best if gain >= 5 else None
