# id: PY73
# belief: a key that is there has a number
# fails: R2, R4
# hint: Jars without the key are left out now. With null the key is there, and its value is None. Can
#   None be added up?
def mean_sprouted(jars):
    counts = []
    for jar in jars:
        if "sprouted" in jar:
            counts.append(jar["sprouted"])
    if len(counts) == 0:
        return None
    return sum(counts) / len(counts)
