def mean_sprouted(jars):
    """Return the mean of what sprouted in the tested jars."""
    # BEGIN SOLUTION
    counts = []
    for jar in jars:
        count = jar.get("sprouted")
        if count is not None:
            counts.append(count)
    if len(counts) == 0:
        return None
    return sum(counts) / len(counts)
    # STARTER
    # total = 0
    # for jar in jars:
    #     count = jar.get("sprouted", 0)
    #     if count:
    #         total = total + count
    # return total / len(jars)
    # END SOLUTION
