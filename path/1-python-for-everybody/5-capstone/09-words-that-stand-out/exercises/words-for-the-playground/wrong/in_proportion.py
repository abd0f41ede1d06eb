# id: PY119
# belief: what is drawn twice as large stands for twice the number
# fails: R3
# hint: Your sizes are in proportion to the counts, so a rare word comes out too small to read. What size
#   does the smallest count get by the rule?
import json


def cloud_data(counts):
    words = []
    for word in sorted(counts, key=lambda word: (-counts[word], word)):
        low, high = min(counts.values()), max(counts.values())
        size = 36
        if high > low:
            size = round(counts[word] / high * 60)
        words.append({"word": word, "count": counts[word], "size": size})
    return "words = " + json.dumps(words) + ";"
