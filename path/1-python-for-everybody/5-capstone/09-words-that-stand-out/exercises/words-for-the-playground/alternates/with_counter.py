import json
from collections import Counter


def cloud_data(counts):
    ordered = Counter(dict(sorted(counts.items()))).most_common()
    rows = []
    while len(rows) < len(ordered):
        word, count = ordered[len(rows)]
        high, low = ordered[0][1], ordered[-1][1]
        try:
            size = 60 - round((high - count) * 48 / (high - low))
        except ZeroDivisionError:
            size = 36
        rows.append(dict(word=word, count=count, size=size))
    return "words = " + json.dumps(rows, indent=1) + ";\n"
