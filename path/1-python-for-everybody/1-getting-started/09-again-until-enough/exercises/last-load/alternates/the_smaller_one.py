sand = int(input("Tons of sand? "))
trip = 0

while sand > 0:
    trip = trip + 1
    load = min(8, sand)
    sand = sand - load
    print(f"trip {trip}: {load} tons")

print("left:", sand)
