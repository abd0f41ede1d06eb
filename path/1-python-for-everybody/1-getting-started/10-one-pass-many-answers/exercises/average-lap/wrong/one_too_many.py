# id: own
# belief: the word that ends the list is counted with the laps
# fails: R2
# hint: Your average is too small. With one lap of 38 you divide by 2. What else was typed, and is it
#   a lap?
laps = 1
total = 0

while True:
    typed = input("Seconds? ")
    if typed == "done":
        break
    laps = laps + 1
    total = total + float(typed)

if total > 0:
    print("average:", total / laps)
else:
    print("no laps")
