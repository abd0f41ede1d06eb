import numpy as np


def honest_promises(day, hour, late, start, step):
    order = np.argsort(day, kind="stable")
    sums, counts, waiting, morning = {}, {}, [], None
    promises = np.full(len(day), np.nan)

    def learn(rows):
        for row in rows:
            for key in (int(hour[row]), "all"):
                sums[key] = sums.get(key, 0.0) + float(late[row])
                counts[key] = counts.get(key, 0) + 1

    for row in order:
        block = (int(day[row]) - start) // step if day[row] >= start else None
        if block != morning:
            learn(waiting)
            waiting, morning = [], block
        waiting.append(row)
        if block is not None:
            key = int(hour[row]) if int(hour[row]) in sums else "all"
            promises[row] = sums[key] / counts[key]
    errors = [(promises[row] - late[row]) ** 2 for row in range(len(day)) if day[row] >= start]
    return promises, (sum(errors) / len(errors)) ** 0.5
