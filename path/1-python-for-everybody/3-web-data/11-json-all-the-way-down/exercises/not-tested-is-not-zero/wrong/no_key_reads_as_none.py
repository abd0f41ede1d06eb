# id: PY33
# belief: a key that is not there reads as None in brackets
# fails: R2, R4
# hint: A jar without the key stops you with a KeyError. Brackets insist. Which method gives None
#   instead?
def mean_sprouted(jars):
    counts = []
    for jar in jars:
        if jar["sprouted"] is not None:
            counts.append(jar["sprouted"])
    if len(counts) == 0:
        return None
    return sum(counts) / len(counts)
