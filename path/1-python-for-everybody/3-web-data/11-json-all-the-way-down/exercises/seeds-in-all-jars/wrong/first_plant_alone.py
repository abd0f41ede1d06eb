# id: own
# belief: the list of plants is the plant
# fails: R1, R2
# hint: Only the seeds of the first plant are counted, and an empty bank stops with an error. How many
#   plants are in the list? What visits them all?
import json


def seeds_in(text):
    total = 0
    plant = json.loads(text)[0]
    for jar in plant["jars"]:
        total = total + jar["seeds"]
    return total
