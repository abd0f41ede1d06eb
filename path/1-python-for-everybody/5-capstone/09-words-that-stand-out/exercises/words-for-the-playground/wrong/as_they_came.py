# id: own
# belief: equal words are in the order of the alphabet by themselves
# fails: R5
# hint: Tower, hut and bench have the same count, and stand as they came. What puts equal ones in order?
import json


def cloud_data(counts):
    words = []
    for word in sorted(counts, key=counts.get, reverse=True):
        low, high = min(counts.values()), max(counts.values())
        size = 36
        if high > low:
            size = round(12 + (counts[word] - low) / (high - low) * 48)
        words.append({"word": word, "count": counts[word], "size": size})
    return "words = " + json.dumps(words) + ";"
