def finding(what, then, now):
    """One sentence on how a count has changed."""
    # BEGIN SOLUTION
    year, before = then
    later, after = now
    if after > before:
        word = "More"
    elif after < before:
        word = "Fewer"
    else:
        word = "As many"
    sentence = f"{word} {what}: {before} in {year}, {after} in {later}"
    if after == before:
        return sentence
    # one animal more or less would turn everything round
    if min(before, after) < 20:
        return sentence + " (too few for a percentage)"
    return sentence + f" ({(after - before) / before * 100:+.0f} %)"
    # END SOLUTION
