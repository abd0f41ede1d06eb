# id: own
# belief: the difference of two counts is the change in percent
# fails: R2
# hint: From 20 to 30 there are ten more, and your sentence says +10 %. Ten of the twenty that were there, how
#   many of a hundred is that?
def finding(what, then, now):
    year, before = then
    later, after = now
    word = "As many"
    if after > before:
        word = "More"
    if after < before:
        word = "Fewer"
    sentence = f"{word} {what}: {before} in {year}, {after} in {later}"
    if after == before:
        return sentence
    if min(before, after) < 20:
        return sentence + " (too few for a percentage)"
    return sentence + f" ({after - before:+.0f} %)"
