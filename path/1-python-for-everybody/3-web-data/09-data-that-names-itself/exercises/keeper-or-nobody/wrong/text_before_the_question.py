# id: PY52
# belief: where find finds nothing, there is an empty text to look at
# fails: R2
# hint: Without the element your function still stops. What is `None.text`? The first question must
#   be about what was found, and not about its text.
import xml.etree.ElementTree as ET


def keeper_of(text):
    name = ET.fromstring(text).find("keeper").text
    if name is None:
        return "nobody"
    return name
