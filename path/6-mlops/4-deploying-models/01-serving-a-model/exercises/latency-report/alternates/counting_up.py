def report(answers, seconds):
    good, failed = [], 0
    for status, wait in answers:
        if status < 200 or status > 299:
            failed += 1
        else:
            good.append(wait)
    good.sort()
    result = {"throughput": len(good) / seconds, "failed": 0.0}
    if answers:
        result["failed"] = failed / len(answers)
    for p in (50, 95, 99):
        result[f"p{p}"] = None
        for place, wait in enumerate(good, start=1):
            if place * 100 >= p * len(good):
                result[f"p{p}"] = wait
                break
    return result
