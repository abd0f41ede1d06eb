# id: own
# belief: rounding first makes no difference to a sum
# fails: R4
# hint: Your last line is off by a little when hours have more decimals. You add up what was rounded
#   for the eye. Which numbers should be added?
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
        for night in light.findall("log/night"):
            hours = hours + float(night.text)
        hours = round(hours, 1)
        print(f"{light.find('name').text}: {hours:.1f}")
        total = total + hours
    print(f"all: {total:.1f}")
