# id: ML58
# belief: the middle of the waiting times is their mean
# fails: R3
# hint: Your p50 moves when a single answer gets slower. It is the mean. Which value has half of the answers
#   below it?
def report(answers, seconds):
    good = sorted(wait for status, wait in answers if 200 <= status <= 299)

    def percentile(p):
        return good[(p * len(good) + 99) // 100 - 1] if good else None

    return {
        "throughput": len(good) / seconds,
        "failed": 1 - len(good) / len(answers) if answers else 0.0,
        "p50": sum(good) / len(good) if good else None,
        "p95": percentile(95),
        "p99": percentile(99),
    }
