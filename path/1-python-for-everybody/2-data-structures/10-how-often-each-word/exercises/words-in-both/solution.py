def shared_words(one, other):
    """Return the words that are in both lists, sorted."""
    # BEGIN SOLUTION
    return sorted(set(one) & set(other))
    # END SOLUTION
