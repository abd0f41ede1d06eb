# id: own
# belief: a file that is there can be read as a tree
# fails: R5
# hint: With torn.xml your program ends in a wall of red. Read its last line: what is the name of the
#   error, and where would you catch it?
import xml.etree.ElementTree as ET

root = ET.parse(input("File? ")).getroot()
total = 0
for light in root.findall("light"):
    hours = 0
    for night in light.findall("log/night"):
        hours = hours + float(night.text)
    print(f"{light.find('name').text}: {hours:.1f}")
    total = total + hours
print(f"all: {total:.1f}")
