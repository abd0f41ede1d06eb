# id: own
# belief: a value that is shown with one digit is kept with one digit
# fails: R5
# hint: Each row is right, and the sum is a little off. You rounded the weights before you added them.
#   Round what is shown, and add what was sent.
total = 0
message = input("Message? ")
while message != "":
    name = message[:message.find(":")].strip().lower()
    place = message.find("weight=")
    if place == -1:
        print(f"{name:<10}{'-':>8}")
    else:
        start = place + len("weight=")
        weight = float(f"{float(message[start:message.find('kg', start)]):.1f}")
        total = total + weight
        print(f"{name:<10}{weight:>8.1f}")
    message = input("Message? ")
print(f"{'together':<10}{total:>8.1f}")
