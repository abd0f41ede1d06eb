# id: own
# belief: swapping the pairs sorts by the seconds and by nothing else
# fails: R2
# hint: All times are in order. But of two equal times the alphabet decides now. Why are the names
#   looked at, and what would leave them out?
def ranking(results):
    pairs = []
    for name, seconds in results:
        pairs.append((seconds, name))
    ordered = []
    for seconds, name in sorted(pairs):
        ordered.append((name, seconds))
    return ordered
