def ceilings(stages, rows):
    answers = [truths[-1] for photo, truths in rows]
    shares = []
    for start in range(len(stages) + 1):
        values = []
        for photo, truths in rows:
            values.append(([photo] + list(truths))[start])
        for stage in stages[start:]:
            values = [None if value is None else stage(value) for value in values]
        right = 0
        for value, answer in zip(values, answers):
            if value is not None and value == answer:
                right += 1
        shares.append(right / len(rows))
    return shares


def best_month(shares, months):
    gains = [round((after - before) / cost, 10) for before, after, cost in zip(shares, shares[1:], months)]
    return gains.index(max(gains))
