# id: own
# belief: when the number at the end looks right, the program is right
# fails: R2
# hint: `left:` is 0 now. But read the bill: the last trip still took a full load. Which number has
#   to change before the line is printed, and not after it?
sand = int(input("Tons of sand? "))
trip = 0

while sand > 0:
    trip = trip + 1
    load = 8
    sand = sand - load
    print(f"trip {trip}: {load} tons")
if sand < 0:
    sand = 0

print("left:", sand)
