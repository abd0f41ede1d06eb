# id: own
# belief: there is always a smallest and another largest count
# fails: R4
# hint: With one word, or with equal counts, your program stops. How long is the way from the smallest to
#   the largest then?
import json


def cloud_data(counts):
    words = []
    for word in sorted(counts, key=lambda word: (-counts[word], word)):
        low, high = min(counts.values()), max(counts.values())
        size = round(12 + (counts[word] - low) / (high - low) * 48)
        words.append({"word": word, "count": counts[word], "size": size})
    return "words = " + json.dumps(words) + ";"
