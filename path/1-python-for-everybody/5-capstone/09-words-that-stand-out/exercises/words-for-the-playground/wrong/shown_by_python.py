# id: PY80
# belief: what Python shows of a list is JSON
# fails: R1
# hint: The page cannot load your list: it is full of single quotes. Who writes a list so that others can
#   read it?
def cloud_data(counts):
    words = []
    for word in sorted(counts, key=lambda word: (-counts[word], word)):
        low, high = min(counts.values()), max(counts.values())
        size = 36
        if high > low:
            size = round(12 + (counts[word] - low) / (high - low) * 48)
        words.append({"word": word, "count": counts[word], "size": size})
    return "words = " + str(words) + ";"
