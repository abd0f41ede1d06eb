def encode(text):
    if not text:
        return []
    runs = []
    for character in text:
        if runs and runs[-1][0] == character:
            runs[-1][1] += 1
        else:
            runs.append([character, 1])
    return [tuple(run) for run in runs]


def decode(runs):
    return "".join(character * count for character, count in runs)


def wrong_sort(items):
    return sorted(items)[:5]


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
