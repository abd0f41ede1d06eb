def ranking(results):
    keyed = []
    for place, result in enumerate(results):
        keyed.append((result[1], place))
    return [results[place] for seconds, place in sorted(keyed)]
