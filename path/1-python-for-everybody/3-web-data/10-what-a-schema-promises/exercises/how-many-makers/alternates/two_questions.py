import xml.etree.ElementTree as ET


def occurs(text, name, least, most):
    count = 0
    for child in ET.fromstring(text):
        if child.tag == name:
            count += 1
    enough = count >= least
    too_many = most is not None and count > most
    return enough and not too_many
