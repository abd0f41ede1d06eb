def report(towers):
    total = [0, 0, 0]
    for tower in towers:
        for place, count in enumerate(tower):
            total[place] += count
    found, vain, missed = total
    result = dict.fromkeys(["precision", "recall", "f1"])
    if found + vain > 0:
        result["precision"] = found / (found + vain)
    if found + missed > 0:
        result["recall"] = found / (found + missed)
    if found + vain + missed > 0:
        result["f1"] = found / (found + (vain + missed) / 2)
    return result
