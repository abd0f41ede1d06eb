# id: own
# belief: every line that is typed is a day
# fails: R2
# hint: Lines that are no numbers make your days more, and your average smaller. Where must the count
#   stand, so that such a round never reaches it?
days = 0
total = 0
fastest = None
slowest = None

while True:
    typed = input("Seconds? ")
    if typed == "done":
        break
    days = days + 1
    try:
        seconds = int(typed)
    except ValueError:
        print("digits, please")
        continue
    total = total + seconds
    if fastest is None or seconds > fastest:
        fastest = seconds
    if slowest is None or seconds < slowest:
        slowest = seconds

if days > 0:
    print(f"fastest: {fastest}")
    print(f"slowest: {slowest}")
    print(f"average: {total / days}")
else:
    print("no days")
