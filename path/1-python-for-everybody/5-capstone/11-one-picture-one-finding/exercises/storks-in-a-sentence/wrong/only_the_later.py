# id: own
# belief: only the count of today has to be large enough
# fails: R3
# hint: From 19 to 60 your sentence has a percentage. It is a part of the 19, so that one is to carry it. Which
#   counts does the rule ask about?
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
    if after < 20 or before == 0:
        return sentence + " (too few for a percentage)"
    return sentence + f" ({(after - before) / before * 100:+.0f} %)"
