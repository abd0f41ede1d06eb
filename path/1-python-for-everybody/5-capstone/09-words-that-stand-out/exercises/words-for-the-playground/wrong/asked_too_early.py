# id: own
# belief: there is always a word
# fails: R1
# hint: Without any word your program stops. What is the smallest of no counts at all?
import json


def cloud_data(counts):
    low, high = min(counts.values()), max(counts.values())
    words = []
    for word in sorted(counts, key=lambda word: (-counts[word], word)):
        size = 36
        if high > low:
            size = round(12 + (counts[word] - low) / (high - low) * 48)
        words.append({"word": word, "count": counts[word], "size": size})
    return "words = " + json.dumps(words) + ";"
