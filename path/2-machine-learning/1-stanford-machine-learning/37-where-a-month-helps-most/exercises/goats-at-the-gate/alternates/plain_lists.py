from itertools import combinations
from math import prod


def meeting(right):
    goats = [[bool(cell) for cell in row] for row in right]
    count, stages = len(goats), len(goats[0])

    def share(*places):
        return sum(all(goat[place] for place in places) for goat in goats) / count

    alone = [share(place) for place in range(stages)]
    pairs = list(combinations(range(stages), 2))
    extras = [round(share(a, b) - alone[a] * alone[b], 10) for a, b in pairs]
    return {
        "alone": alone,
        "product": prod(alone),
        "together": share(*range(stages)),
        "closest": pairs[extras.index(max(extras))],
    }
