# id: own
# belief: what is not more is fewer
# fails: R4
# hint: 61 toads and then 61 toads: your sentence says "Fewer". How many ways can two counts lie to each other?
def finding(what, then, now):
    year, before = then
    later, after = now
    word = "More" if after > before else "Fewer"
    sentence = f"{word} {what}: {before} in {year}, {after} in {later}"
    if min(before, after) < 20:
        return sentence + " (too few for a percentage)"
    return sentence + f" ({(after - before) / before * 100:+.0f} %)"
