import json


def cloud_data(counts):
    """The text of a data file for the page with the cloud."""
    # BEGIN SOLUTION
    words = []
    for word in sorted(counts, key=lambda word: (-counts[word], word)):
        low, high = min(counts.values()), max(counts.values())
        # the middle, where there is no way to go a part of
        size = 36
        if high > low:
            size = round(12 + (counts[word] - low) / (high - low) * 48)
        words.append({"word": word, "count": counts[word], "size": size})
    # JSON, with a name in front
    return "words = " + json.dumps(words) + ";"
    # END SOLUTION
