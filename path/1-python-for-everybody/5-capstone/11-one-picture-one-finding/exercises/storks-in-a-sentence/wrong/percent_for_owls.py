# id: PY125
# belief: a percentage says the same whatever the counts are
# fails: R3
# hint: From 2 owls to 5 is +150 %, and one owl more or less changes it a lot. What do the rules say about
#   counts as small as these?
def finding(what, then, now):
    year, before = then
    later, after = now
    word = "As many"
    if after > before:
        word = "More"
    if after < before:
        word = "Fewer"
    sentence = f"{word} {what}: {before} in {year}, {after} in {later}"
    if after == before or before == 0:
        return sentence
    return sentence + f" ({(after - before) / before * 100:+.0f} %)"
