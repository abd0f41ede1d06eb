import json


def part_of_the_way(count, low, high):
    if low == high:
        return 0.5
    return (count - low) / (high - low)


def cloud_data(counts):
    if not counts:
        return "words = [];"
    low = min(counts.values())
    high = max(counts.values())
    rows = sorted(counts.items())
    rows.sort(key=lambda row: row[1], reverse=True)
    words = [
        {"word": word, "count": count, "size": round(12 + 48 * part_of_the_way(count, low, high))} for word, count in rows
    ]
    return f"words = {json.dumps(words, ensure_ascii=False)};"
