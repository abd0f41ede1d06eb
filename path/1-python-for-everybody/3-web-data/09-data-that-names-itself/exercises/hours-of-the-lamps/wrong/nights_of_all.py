# id: own
# belief: a search from the root belongs to the light of this round
# fails: R2, R4
# hint: Every light has the same number of hours. From where does your inner search start? It should
#   start from the light.
import xml.etree.ElementTree as ET

try:
    root = ET.parse(input("File? ")).getroot()
except ET.ParseError:
    root = None
if root is None:
    print("broken file")
else:
    total = 0
    for light in root.findall("light"):
        hours = 0
        for night in root.findall("light/log/night"):
            hours = hours + float(night.text)
        print(f"{light.find('name').text}: {hours:.1f}")
        total = total + hours
    print(f"all: {total:.1f}")
