def report(answers, seconds):
    """Return throughput, share of failed answers, and p50, p95, p99 of the good ones."""
    # BEGIN SOLUTION
    good = sorted(wait for status, wait in answers if 200 <= status <= 299)

    def percentile(p):
        # whole numbers: 0.95 * 20 would be a hair too large, and round up to 20
        return good[(p * len(good) + 99) // 100 - 1] if good else None

    return {
        "throughput": len(good) / seconds,
        "failed": 1 - len(good) / len(answers) if answers else 0.0,
        "p50": percentile(50),
        "p95": percentile(95),
        "p99": percentile(99),
    }
    # END SOLUTION
