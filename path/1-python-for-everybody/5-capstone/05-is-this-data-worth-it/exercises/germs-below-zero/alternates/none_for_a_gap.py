def reading(text):
    try:
        value = float(text)
    except ValueError:
        return None
    return None if value == -999.0 else value


def average(texts):
    values = list(map(reading, texts))
    count = len(values) - values.count(None)
    total = 0
    for value in values:
        total += value or 0
    return total / count if count > 0 else None
