def calmer(counts, width):
    """The mean of each `width` neighbouring nights."""
    # BEGIN SOLUTION
    averages = []
    for last in range(width - 1, len(counts)):
        window = counts[last - width + 1 : last + 1]
        averages.append(sum(window) / width)
    return averages
    # END SOLUTION
