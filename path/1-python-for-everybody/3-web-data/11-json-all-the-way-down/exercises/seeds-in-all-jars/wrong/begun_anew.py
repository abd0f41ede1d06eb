# id: PY20
# belief: the sum can begin anew for each plant
# fails: R1
# hint: Only the last plant is in your number. Where does the sum go back to 0?
import json


def seeds_in(text):
    total = 0
    for plant in json.loads(text):
        total = 0
        for jar in plant["jars"]:
            total = total + jar["seeds"]
    return total
