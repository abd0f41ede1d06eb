# id: own
# belief: the first night has a window as well
# fails: R1, R3
# hint: You give a mean for the very first night, before three nights are there. On which night is the first window full?
def calmer(counts, width):
    """The mean of each `width` neighbouring nights."""
    averages = []
    for last in range(len(counts)):
        window = counts[last - width + 1 : last + 1]
        averages.append(sum(window) / width)
    return averages
