def seconds_of(result):
    name, seconds = result
    return seconds


def ranking(results):
    ordered = list(results)
    ordered.sort(key=seconds_of)
    return ordered
