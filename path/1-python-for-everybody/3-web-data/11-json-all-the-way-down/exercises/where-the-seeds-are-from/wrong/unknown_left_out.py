# id: own
# belief: a plant without a place can be passed over
# fails: R3
# hint: Plants without a place are missing from your list. What does the rule say about their line?
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
        if geometry is not None:
            east = geometry["coordinates"][0]
            north = geometry["coordinates"][1]
            print(f"{name}: {north:.2f} {east:.2f}")
            known = known + 1
    print(known, "on the map")
