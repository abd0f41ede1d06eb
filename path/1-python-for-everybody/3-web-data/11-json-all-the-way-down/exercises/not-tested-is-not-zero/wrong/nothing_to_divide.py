# id: own
# belief: there is always a jar that was tested
# fails: R4
# hint: When no jar was tested, you divide by zero. What has to be asked before the last line?
def mean_sprouted(jars):
    counts = []
    for jar in jars:
        count = jar.get("sprouted")
        if count is not None:
            counts.append(count)
    return sum(counts) / len(counts)
