# id: own
# belief: throughput counts every answer
# fails: R1
# hint: A service that refuses everything at once would have a splendid throughput in your report. Which
#   answers does the first rule count?
def report(answers, seconds):
    good = sorted(wait for status, wait in answers if 200 <= status <= 299)

    def percentile(p):
        return good[(p * len(good) + 99) // 100 - 1] if good else None

    return {
        "throughput": len(answers) / seconds,
        "failed": 1 - len(good) / len(answers) if answers else 0.0,
        "p50": percentile(50),
        "p95": percentile(95),
        "p99": percentile(99),
    }
