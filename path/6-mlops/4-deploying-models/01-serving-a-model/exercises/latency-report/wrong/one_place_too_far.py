# id: PY16
# belief: place and index are the same number
# fails: R3
# hint: Your p95 of the numbers 1 to 20 is 20. The rule counts places from 1, and a list counts from 0. What is
#   the index of place 19?
def report(answers, seconds):
    good = sorted(wait for status, wait in answers if 200 <= status <= 299)

    def percentile(p):
        place = (p * len(good) + 99) // 100
        return good[min(place, len(good) - 1)] if good else None

    return {
        "throughput": len(good) / seconds,
        "failed": 1 - len(good) / len(answers) if answers else 0.0,
        "p50": percentile(50),
        "p95": percentile(95),
        "p99": percentile(99),
    }
