# id: own
# belief: each plant has one jar
# fails: R1, R2
# hint: Of each plant you take one jar, at place 0. A plant with three jars loses two of them, and one
#   with none stops the program. Which list do you have to walk?
import json


def seeds_in(text):
    total = 0
    for plant in json.loads(text):
        total = total + plant["jars"][0]["seeds"]
    return total
