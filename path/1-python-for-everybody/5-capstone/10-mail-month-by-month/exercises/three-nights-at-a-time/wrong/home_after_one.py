# id: PY11
# belief: a return in a loop waits for the loop to end
# fails: R1, R3
# hint: You get one mean, that of the first window, and then the function is over. At which depth does the return stand?
def calmer(counts, width):
    """The mean of each `width` neighbouring nights."""
    averages = []
    for last in range(width - 1, len(counts)):
        window = counts[last - width + 1 : last + 1]
        averages.append(sum(window) / width)
        return averages
