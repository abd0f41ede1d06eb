# id: own
# belief: there is always at least one value
# fails: R4
# hint: Type `done` at once. Python is asked to divide by 0 days, and stops. What should be asked
#   before the division?
days = 0
total = 0
fastest = None
slowest = None

while True:
    typed = input("Seconds? ")
    if typed == "done":
        break
    try:
        seconds = int(typed)
    except ValueError:
        print("digits, please")
        continue
    days = days + 1
    total = total + seconds
    if fastest is None or seconds > fastest:
        fastest = seconds
    if slowest is None or seconds < slowest:
        slowest = seconds

print(f"fastest: {fastest}")
print(f"slowest: {slowest}")
print(f"average: {total / days}")
