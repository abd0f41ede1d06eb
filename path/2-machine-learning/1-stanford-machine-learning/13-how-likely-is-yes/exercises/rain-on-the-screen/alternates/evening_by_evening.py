import math


def costs(chances, happened):
    share = sum(happened) / len(happened)
    promised, usual = 0.0, 0.0
    for chance, rain in zip(chances, happened):
        given = chance if rain == 1 else 1 - chance
        other = share if rain == 1 else 1 - share
        promised -= math.log(min(max(given, 0.001), 0.999))
        usual -= math.log(min(max(other, 0.001), 0.999))
    return promised / len(happened), usual / len(happened)
