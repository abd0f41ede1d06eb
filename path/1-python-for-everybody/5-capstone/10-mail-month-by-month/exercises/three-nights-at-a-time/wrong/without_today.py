# id: PY51
# belief: a slice holds the item at its second number too
# fails: R2
# hint: Your means are too small. Print a window: the last of its nights is missing. What does a slice leave out?
def calmer(counts, width):
    """The mean of each `width` neighbouring nights."""
    averages = []
    for last in range(width - 1, len(counts)):
        window = counts[last - width + 1 : last]
        averages.append(sum(window) / width)
    return averages
