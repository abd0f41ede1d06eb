import json


def row(plant):
    name = plant["properties"]["name"]
    place = plant.get("geometry")
    if not place:
        return name + ": not known"
    east, north = place["coordinates"][:2]
    return "{}: {:.2f} {:.2f}".format(name, north, east)


with open(input(), encoding="utf-8") as file:
    text = file.read()
try:
    rows = [row(plant) for plant in json.loads(text)["features"]]
    for line in rows:
        print(line)
    print(len([line for line in rows if not line.endswith("not known")]), "on the map")
except ValueError:
    print("not JSON")
