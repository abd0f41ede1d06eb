# id: own
# belief: a size goes with the count divided by the largest count
# fails: R3
# hint: Of 30, 20 and 10, your smallest has more than 12. At which count does your way begin, and at which
#   should it?
import json


def cloud_data(counts):
    words = []
    for word in sorted(counts, key=lambda word: (-counts[word], word)):
        low, high = min(counts.values()), max(counts.values())
        size = 36
        if high > low:
            size = round(12 + counts[word] / high * 48)
        words.append({"word": word, "count": counts[word], "size": size})
    return "words = " + json.dumps(words) + ";"
