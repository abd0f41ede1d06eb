# BEGIN SOLUTION
import math


def horizon(height):
    """Return how many kilometres one sees from `height` metres."""
    # the root first, of the whole product
    distance = math.sqrt(13 * height)
    # then round, so that nothing is lost on the way
    return round(distance, 1)
# STARTER
# def horizon(height):
#     """Return how many kilometres one sees from `height` metres."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
