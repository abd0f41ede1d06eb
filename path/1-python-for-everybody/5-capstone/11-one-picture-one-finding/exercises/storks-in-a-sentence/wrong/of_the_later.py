# id: own
# belief: a change is measured against what is there now
# fails: R2
# hint: From 20 to 30 it is half as many again, since there were 20. Your sentence says a third. By which count
#   do you divide?
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
    return sentence + f" ({(after - before) / after * 100:+.0f} %)"
