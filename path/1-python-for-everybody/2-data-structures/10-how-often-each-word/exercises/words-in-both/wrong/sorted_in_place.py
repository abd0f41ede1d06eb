# id: PY30
# belief: sort gives the sorted list back
# fails: R1, R3
# hint: Your function gives None back. What does `sort` hand out, and which built-in function hands
#   out a list?
def shared_words(one, other):
    both = list(set(one) & set(other))
    return both.sort()
