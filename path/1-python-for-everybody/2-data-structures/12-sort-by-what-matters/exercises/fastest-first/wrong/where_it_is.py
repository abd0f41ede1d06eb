# id: PY13
# belief: sorting inside a function leaves the caller's list alone
# fails: R3
# hint: The order is right, and the caller's list has changed as well. Which of the two ways to sort
#   makes a list of its own?
def ranking(results):
    results.sort(key=lambda result: result[1])
    return results
