# id: PY30
# belief: sort gives the sorted list back
# fails: R1, R2
# hint: Python says that something is `None`. `sort` works on the list itself and gives nothing back,
#   so there is nothing to cut. What is the other way called, the one that gives you a list?
def quickest(minutes, places):
    in_order = minutes.sort()
    return in_order[:places]
