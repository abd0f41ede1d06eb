from collections import Counter


def busiest(rows):
    counts = Counter(tool.lower().strip() for tool, fee in rows)
    if not counts:
        return None
    most = max(counts.values())
    return min(name for name in counts if counts[name] == most)
