# id: own
# belief: reading makes a text of the message
# fails: R1, R2, R3
# hint: dumps goes from values to a text. What comes in is a text already. Which direction do you need
#   first?
import json


def with_jar(text, jar):
    """Return the message with one more jar."""
    plant = json.dumps(text)
    plant["jars"].append(jar)
    return json.dumps(plant)
