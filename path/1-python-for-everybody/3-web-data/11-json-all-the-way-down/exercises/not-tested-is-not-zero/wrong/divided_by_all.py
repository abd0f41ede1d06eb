# id: own
# belief: the mean divides by the number of jars
# fails: R2, R4
# hint: Your sum is right, and you divide by all jars, tested or not. How many numbers are in the sum?
def mean_sprouted(jars):
    counts = []
    for jar in jars:
        count = jar.get("sprouted")
        if count is not None:
            counts.append(count)
    if len(jars) == 0:
        return None
    return sum(counts) / len(jars)
