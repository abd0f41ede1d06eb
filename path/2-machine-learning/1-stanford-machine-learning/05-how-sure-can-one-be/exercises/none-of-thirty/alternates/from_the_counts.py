import math


def around(answers):
    count = len(answers)
    yes = sum(bool(answer) for answer in answers)
    if yes in (0, count):
        away = 3 / count
    else:
        away = 2 * math.sqrt(yes * (count - yes) / count) / count
    low, high = yes / count - away, yes / count + away
    return (0.0 if low < 0 else low), (1.0 if high > 1 else high)
