# id: PY29
# belief: a method changes the text it is called on
# fails: R3
# hint: The names are shown as they were typed. You do call the methods, and nobody keeps what they
#   give back. What belongs in front of such a line?
total = 0
message = input("Message? ")
while message != "":
    name = message[:message.find(":")]
    name.strip()
    name.lower()
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
