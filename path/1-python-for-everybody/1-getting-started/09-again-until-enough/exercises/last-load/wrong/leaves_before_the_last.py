# id: own
# belief: break ends the loop after the last trip has been made
# fails: R2, R4
# hint: For 20 tons you make two trips, and yet nothing is left: the third load has vanished from
#   the bill. `break` leaves at once. Which line does it leave out?
sand = int(input("Tons of sand? "))
trip = 0

while sand > 0:
    trip = trip + 1
    load = 8
    if sand < load:
        sand = 0
        break
    sand = sand - load
    print(f"trip {trip}: {load} tons")

print("left:", sand)
