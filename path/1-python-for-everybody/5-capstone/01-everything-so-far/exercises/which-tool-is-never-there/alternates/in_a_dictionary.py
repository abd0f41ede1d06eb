def busiest(rows):
    counts = {}
    for tool, _ in rows:
        key = tool.strip().lower()
        counts[key] = counts.get(key, 0) + 1
    if len(counts) == 0:
        return None
    return max(sorted(counts), key=counts.get)
