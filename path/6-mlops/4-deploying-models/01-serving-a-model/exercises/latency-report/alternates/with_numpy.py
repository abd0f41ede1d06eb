import numpy as np


def report(answers, seconds):
    waits = [wait for status, wait in answers if status // 100 == 2]
    found = {
        "throughput": len(waits) / seconds,
        "failed": (len(answers) - len(waits)) / max(len(answers), 1),
    }
    for share in (50, 95, 99):
        value = np.percentile(waits, share, method="inverted_cdf") if waits else None
        found[f"p{share}"] = None if value is None else float(value)
    return found
