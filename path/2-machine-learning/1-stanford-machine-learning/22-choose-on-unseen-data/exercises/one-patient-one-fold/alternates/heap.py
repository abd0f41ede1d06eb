import heapq
from collections import Counter


def folds_by_patient(patients, k):
    if len(set(patients)) < k:
        raise ValueError(f"{len(set(patients))} patients for {k} folds")
    heap = [(0, fold) for fold in range(k)]
    rows = {}
    for row, name in enumerate(patients):
        rows.setdefault(name, []).append(row)
    result = [[] for _ in range(k)]
    order = sorted(Counter(sorted(patients)).items(), key=lambda pair: pair[1], reverse=True)
    for name, count in order:
        filled, fold = heapq.heappop(heap)
        result[fold].extend(rows[name])
        heapq.heappush(heap, (filled + count, fold))
    return [sorted(fold) for fold in result]
