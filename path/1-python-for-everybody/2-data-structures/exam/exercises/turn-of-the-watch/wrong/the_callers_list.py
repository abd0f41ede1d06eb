# id: PY13
# belief: a function never changes the caller's list
# fails: R3, R4
# hint: Print the list that you handed in, after the call. Whose list did `pop` and `append` change?
def moved_on(names):
    if len(names) > {{many}}:
        for _ in range({{many}}):
            names.append(names.pop(0))
    return names
