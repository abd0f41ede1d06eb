# id: own
# belief: a mean is divided by all there are
# fails: R2
# hint: You add up three nights, and divide by the whole summer. How many nights are in the window?
def calmer(counts, width):
    """The mean of each `width` neighbouring nights."""
    averages = []
    for last in range(width - 1, len(counts)):
        window = counts[last - width + 1 : last + 1]
        averages.append(sum(window) / len(counts))
    return averages
