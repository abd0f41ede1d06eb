# id: own
# belief: the best result is the largest number
# fails: R1
# hint: The slowest stands on top. Is many seconds good or bad, at a race?
def ranking(results):
    return sorted(results, key=lambda result: result[1], reverse=True)
