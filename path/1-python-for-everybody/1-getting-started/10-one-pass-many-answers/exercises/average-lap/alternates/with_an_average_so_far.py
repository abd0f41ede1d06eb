laps = 0
average = 0

while True:
    typed = input("Seconds? ")
    if typed == "done":
        break
    average = (average * laps + float(typed)) / (laps + 1)
    laps = laps + 1

if laps > 0:
    print("average:", average)
else:
    print("no laps")
