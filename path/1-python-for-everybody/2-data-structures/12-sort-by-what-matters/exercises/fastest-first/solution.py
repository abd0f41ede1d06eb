def ranking(results):
    """Return the results, the fastest first."""
    # BEGIN SOLUTION
    return sorted(results, key=lambda result: result[1])
    # STARTER
    # return sorted(results)
    # END SOLUTION
