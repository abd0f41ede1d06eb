# id: own
# belief: break begins the next round
# fails: R1, R2
# hint: After the first word that is no number your program asks nothing more. You left the loop
#   there. Which word leaves only the round?
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
        break
    days = days + 1
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
