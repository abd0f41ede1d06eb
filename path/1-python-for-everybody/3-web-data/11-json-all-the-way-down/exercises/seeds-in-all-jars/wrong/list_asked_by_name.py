# id: own
# belief: a key reaches through a list into all that is in it
# fails: R1
# hint: Python says that list indices must be integers. You hold the list of jars, and ask it for
#   seeds. Who has seeds: the list, or each jar in it?
import json


def seeds_in(text):
    total = 0
    for plant in json.loads(text):
        if plant["jars"]:
            total = total + plant["jars"]["seeds"]
    return total
