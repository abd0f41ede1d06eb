import xml.etree.ElementTree as ET


def report(root):
    total = 0
    for child in root:
        if child.tag != "light":
            continue
        hours = 0
        for night in child.findall(".//night"):
            hours += float(night.text)
        total += hours
        print(child.find("name").text + ": " + format(hours, ".1f"))
    print("all: " + format(total, ".1f"))


name = input("Which file? ")
try:
    tree = ET.parse(name)
except ET.ParseError:
    print("broken file")
else:
    report(tree.getroot())
