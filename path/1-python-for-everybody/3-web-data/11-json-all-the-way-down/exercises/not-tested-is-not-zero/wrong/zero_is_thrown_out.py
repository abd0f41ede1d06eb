# id: own
# belief: a bare if lets every number through
# fails: R3
# hint: A jar in which nothing sprouted is left out, and a dying plant looks well. Does 0 count as true
#   in an if? Ask for None by name.
def mean_sprouted(jars):
    counts = []
    for jar in jars:
        if jar.get("sprouted"):
            counts.append(jar["sprouted"])
    if len(counts) == 0:
        return None
    return sum(counts) / len(counts)
