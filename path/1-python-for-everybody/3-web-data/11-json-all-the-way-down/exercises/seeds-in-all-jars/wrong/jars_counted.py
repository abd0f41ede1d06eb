# id: own
# belief: counting jars counts seeds
# fails: R1
# hint: You add 1 for each jar. How many jars there are is another question. What lies in a jar, and
#   under which name?
import json


def seeds_in(text):
    total = 0
    for plant in json.loads(text):
        total = total + len(plant["jars"])
    return total
