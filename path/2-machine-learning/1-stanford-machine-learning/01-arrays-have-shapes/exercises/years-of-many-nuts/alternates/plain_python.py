import random


def misfit(counts, step):
    pairs = list(zip(counts, counts[step:]))
    return sum(abs(later - earlier) for earlier, later in pairs) / len(pairs)


def chance(counts, step, tries, seed):
    source = random.Random(seed)
    years, shuffled = list(counts), []
    for _ in range(tries):
        shuffled.append(misfit(source.sample(years, len(years)), step))
    real = misfit(years, step)
    return len([value for value in shuffled if value <= real]) / tries
