def mean_sprouted(jars):
    counts = [jar["sprouted"] for jar in jars if jar.get("sprouted") is not None]
    return sum(counts) / len(counts) if counts else None
