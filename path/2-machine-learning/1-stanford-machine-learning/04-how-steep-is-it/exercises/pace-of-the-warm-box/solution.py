def best_pace(box, air, slowest, fastest):
    """Return the speed between the limits at which a mile takes least."""
    # BEGIN SOLUTION
    # the slope, -box / v**2 + 2 * air * v, is zero here
    flat = (box / (2 * air)) ** (1 / 3)
    # outside of the limits, the nearer limit is best
    return min(max(flat, slowest), fastest)
    # END SOLUTION
