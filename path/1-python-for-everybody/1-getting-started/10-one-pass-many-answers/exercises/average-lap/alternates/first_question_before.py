laps = 0
total = 0.0

typed = input("Seconds? ")
while typed != "done":
    total += float(typed)
    laps += 1
    typed = input("Seconds? ")

if laps == 0:
    print("no laps")
else:
    print("average:", total / laps)
