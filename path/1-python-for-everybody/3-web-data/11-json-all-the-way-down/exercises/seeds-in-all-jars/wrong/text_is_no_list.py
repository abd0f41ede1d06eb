# id: own
# belief: a text that looks like a list can be walked like one
# fails: R1
# hint: Your loop walks the letters of the text, and the first one is a bracket. What turns the text
#   into values?
import json


def seeds_in(text):
    total = 0
    if text != "[]":
        for plant in text:
            for jar in plant["jars"]:
                total = total + jar["seeds"]
    return total
