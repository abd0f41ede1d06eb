def check(dose):
    """Stop with an AssertionError unless `dose` keeps its promise."""
    # BEGIN SOLUTION
    assert dose(1) == 0  # too light
    assert dose(2) == 8  # the edge, where "under" and "up to" differ
    assert dose(26) == 100  # a little above the limit
    assert dose(10) == 40  # the middle
    # END SOLUTION
