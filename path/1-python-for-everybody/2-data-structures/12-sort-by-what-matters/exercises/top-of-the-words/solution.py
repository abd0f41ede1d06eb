def top(counts, most):
    """Return the `most` frequent words with their counts, the largest first."""
    # BEGIN SOLUTION
    # the rule that matters less, then the one that matters more
    by_word = sorted(counts.items())
    by_count = sorted(by_word, key=lambda entry: entry[1], reverse=True)
    return by_count[:most]
    # END SOLUTION
