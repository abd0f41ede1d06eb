import xml.etree.ElementTree as ET


def keeper_of(text):
    light = ET.fromstring(text)
    answer = "nobody"
    for keeper in light.findall("keeper"):
        if keeper.text is not None:
            answer = keeper.text
    return answer
