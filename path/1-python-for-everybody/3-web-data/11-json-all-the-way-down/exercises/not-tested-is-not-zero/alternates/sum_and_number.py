def mean_sprouted(jars):
    total = 0
    tested = 0
    for jar in jars:
        if "sprouted" in jar and jar["sprouted"] is not None:
            total += jar["sprouted"]
            tested += 1
    if tested > 0:
        return total / tested
