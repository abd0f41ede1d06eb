# id: own
# belief: the baseline gives the commoner answer of the rows that judge
# fails: R4
# hint: Your baseline takes the usual answer from the others. On the day of the question nobody
#   knows theirs. Where does the usual answer come from?
import numpy as np


def find_rule(columns, target, count):
    examples, others = np.arange(count), np.arange(count, len(target))
    rules = [(name, limit) for name in columns for limit in sorted(set(columns[name][examples]))]

    def hits(rule, rows):
        return ((columns[rule[0]][rows] > rule[1]) == target[rows]).sum()

    best = max(rules, key=lambda rule: hits(rule, examples))
    yes = target[others].sum()
    return best if hits(best, others) - max(yes, len(others) - yes) >= 5 else None
