# id: own
# belief: a point always has two numbers
# fails: R2
# hint: One of the points has a height as its third number, and two names cannot hold three values.
#   How do you take only the first two?
import json

try:
    with open(input("File? "), encoding="utf-8") as file:
        places = json.load(file)
except json.JSONDecodeError:
    places = None
if places is None:
    print("not JSON")
else:
    known = 0
    for plant in places["features"]:
        name = plant["properties"]["name"]
        geometry = plant["geometry"]
        if geometry is None:
            print(f"{name}: not known")
        else:
            east, north = geometry["coordinates"]
            print(f"{name}: {north:.2f} {east:.2f}")
            known = known + 1
    print(known, "on the map")
