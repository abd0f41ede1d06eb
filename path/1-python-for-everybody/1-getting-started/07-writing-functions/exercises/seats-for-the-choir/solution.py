# BEGIN SOLUTION
import math


def buses(people):
    """Return how many buses of 50 seats are needed."""
    # up: one person too many needs a bus as well
    return math.ceil(people / 50)
# STARTER
# def buses(people):
#     """Return how many buses of 50 seats are needed."""
#     return round(people / 50)
# END SOLUTION
