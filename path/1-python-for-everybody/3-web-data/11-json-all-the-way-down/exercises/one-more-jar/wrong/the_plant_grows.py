# id: own
# belief: a jar is added to the plant itself
# fails: R1, R2
# hint: The plant is a dictionary, and a dictionary has no append. Which of its entries is a list?
import json


def with_jar(text, jar):
    """Return the message with one more jar."""
    plant = json.loads(text)
    plant.append(jar)
    return json.dumps(plant)
