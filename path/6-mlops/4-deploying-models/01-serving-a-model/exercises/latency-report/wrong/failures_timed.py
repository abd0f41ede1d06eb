# id: own
# belief: every answer belongs into the percentiles
# fails: R3, R4
# hint: Five failures of one millisecond make your service look quick. Whose waiting time do the percentiles
#   describe?
def report(answers, seconds):
    waits = sorted(wait for _, wait in answers)
    good = sum(200 <= status <= 299 for status, _ in answers)

    def percentile(p):
        return waits[(p * len(waits) + 99) // 100 - 1] if waits else None

    return {
        "throughput": good / seconds,
        "failed": 1 - good / len(answers) if answers else 0.0,
        "p50": percentile(50),
        "p95": percentile(95),
        "p99": percentile(99),
    }
