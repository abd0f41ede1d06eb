from xml.etree import ElementTree


def hours_of(light):
    log = light.find("log")
    if log is None:
        return 0
    return sum(float(night.text) for night in log)


try:
    with open(input(), encoding="utf-8") as file:
        lights = ElementTree.fromstring(file.read().encode("utf-8")).findall("light")
    rows = [(light.find("name").text, hours_of(light)) for light in lights]
    for name, hours in rows:
        print(f"{name}: {hours:.1f}")
    print(f"all: {sum(hours for _, hours in rows):.1f}")
except ElementTree.ParseError:
    print("broken file")
