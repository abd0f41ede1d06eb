def hits_of(limit, bales):
    return sum((moist > limit) == hot for moist, hot in bales)


def judge(moisture, heated, count):
    bales = [(float(moist), bool(hot)) for moist, hot in zip(moisture, heated)]
    examples, others = bales[:count], bales[count:]
    limit = max(sorted(moist for moist, _ in examples), key=lambda moist: hits_of(moist, examples))
    hot_ones = sum(hot for _, hot in examples)
    usual = 2 * hot_ones >= len(examples)
    baseline = sum(hot == usual for _, hot in others) / len(others)
    return limit, hits_of(limit, others) / len(others), baseline
