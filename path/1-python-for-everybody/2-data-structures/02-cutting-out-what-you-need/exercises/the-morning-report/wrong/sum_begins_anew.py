# id: PY20
# belief: the sum may begin inside of the loop
# fails: R5
# hint: At the foot stands the last weight alone. Which line sets the sum back at every message, and
#   where should it stand?
total = 0
message = input("Message? ")
while message != "":
    total = 0
    name = message[:message.find(":")].strip().lower()
    place = message.find("weight=")
    if place == -1:
        print(f"{name:<10}{'-':>8}")
    else:
        start = place + len("weight=")
        weight = float(message[start:message.find("kg", start)])
        total = total + weight
        print(f"{name:<10}{weight:>8.1f}")
    message = input("Message? ")
print(f"{'together':<10}{total:>8.1f}")
