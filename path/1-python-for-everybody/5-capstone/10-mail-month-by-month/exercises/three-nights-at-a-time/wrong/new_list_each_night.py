# id: PY20
# belief: the list of means can begin inside the loop
# fails: R1, R3
# hint: Only one mean is left, that of the last night. Each night begins with an empty list. Where does it belong?
def calmer(counts, width):
    """The mean of each `width` neighbouring nights."""
    for last in range(width - 1, len(counts)):
        averages = []
        window = counts[last - width + 1 : last + 1]
        averages.append(sum(window) / width)
    return averages
