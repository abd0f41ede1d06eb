import json


def seeds_in(text):
    """Return the number of all seeds in the bank."""
    # BEGIN SOLUTION
    total = 0
    for plant in json.loads(text):
        for jar in plant["jars"]:
            total = total + jar["seeds"]
    return total
    # END SOLUTION
