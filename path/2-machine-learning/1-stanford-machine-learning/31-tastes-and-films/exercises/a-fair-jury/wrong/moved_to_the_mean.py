# id: own
# belief: promises should have the mean of the known ratings, so they are moved there
# fails: R3
# hint: One student's promise changes when you are asked about other pairs as well. Which line of yours looks at all
#   pairs at once?
def promise(known, pairs):
    mean = known["y"].mean()
    each = (known["y"] - mean).groupby(known["d"])
    lecturer = each.sum() / (each.size() + 5)
    each = (known["y"] - mean - known["d"].map(lecturer)).groupby(known["s"])
    student = each.sum() / (each.size() + 5)
    guess = (mean + pairs["d"].map(lecturer).fillna(0) + pairs["s"].map(student).fillna(0)).to_numpy()
    return guess - guess.mean() + mean
