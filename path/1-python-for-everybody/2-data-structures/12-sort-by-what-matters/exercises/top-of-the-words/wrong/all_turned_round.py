# id: own
# belief: reverse turns the counts round and leaves the words alone
# fails: R2
# hint: Your counts are right. Of equal counts, the last by the alphabet comes first, because
#   `reverse` holds for both halves of your pairs. Could you sort twice?
def top(counts, most):
    pairs = []
    for word, count in counts.items():
        pairs.append((count, word))
    pairs.sort(reverse=True)
    result = []
    for count, word in pairs[:most]:
        result.append((word, count))
    return result
