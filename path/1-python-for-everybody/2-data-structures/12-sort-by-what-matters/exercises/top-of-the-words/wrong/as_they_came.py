# id: own
# belief: equals are put in the order of the alphabet by themselves
# fails: R2
# hint: Words with equal counts stand as they stood in the dictionary. A stable sort leaves them so. What
#   order should they have had before?
def top(counts, most):
    return sorted(counts.items(), key=lambda entry: entry[1], reverse=True)[:most]
