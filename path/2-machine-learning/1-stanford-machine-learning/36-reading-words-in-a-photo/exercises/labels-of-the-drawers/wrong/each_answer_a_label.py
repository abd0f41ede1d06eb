# id: ML168
# belief: each window that answers is one label
# fails: R2, R3
# hint: You give back as many labels as boxes. How many labels do you see in the first example, and what do two of its
#   boxes have in common?
def join(boxes, near):
    return sorted(tuple(box) for box in boxes)
