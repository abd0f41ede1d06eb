sand = int(input("Tons of sand? "))
trip = 0

while sand >= 8:
    trip = trip + 1
    print(f"trip {trip}: 8 tons")
    sand = sand - 8
if sand > 0:
    print(f"trip {trip + 1}: {sand} tons")
    sand = 0

print("left:", sand)
