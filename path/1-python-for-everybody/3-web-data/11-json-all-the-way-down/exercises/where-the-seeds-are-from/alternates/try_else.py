import json

name = input("Which file? ")
try:
    places = json.load(open(name, encoding="utf-8"))
except json.JSONDecodeError:
    print("not JSON")
else:
    missing = 0
    for plant in places["features"]:
        print(plant["properties"]["name"], end=": ")
        if plant["geometry"]:
            numbers = plant["geometry"]["coordinates"]
            print(f"{numbers[1]:.2f}", f"{numbers[0]:.2f}")
        else:
            print("not known")
            missing += 1
    print(f"{len(places['features']) - missing} on the map")
