# id: own
# belief: without the key, nothing sprouted
# fails: R2, R4
# hint: A jar without the key counts as 0 with you. Nobody has sown it. Which spare value says "not
#   known"?
def mean_sprouted(jars):
    counts = []
    for jar in jars:
        count = jar.get("sprouted", 0)
        if count is not None:
            counts.append(count)
    if len(counts) == 0:
        return None
    return sum(counts) / len(counts)
