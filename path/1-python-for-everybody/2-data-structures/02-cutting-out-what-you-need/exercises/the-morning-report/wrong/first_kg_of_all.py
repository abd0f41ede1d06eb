# id: own
# belief: the first kg of a message is the one behind the weight
# fails: R2, R5
# hint: `fed 2kg` stands in front of the weight in one message. Your second search stops there, and
#   nothing is left to cut. From which place on should it look?
total = 0
message = input("Message? ")
while message != "":
    name = message[:message.find(":")].strip().lower()
    place = message.find("weight=")
    if place == -1:
        print(f"{name:<10}{'-':>8}")
    else:
        weight = float(message[place + len("weight="):message.find("kg")])
        total = total + weight
        print(f"{name:<10}{weight:>8.1f}")
    message = input("Message? ")
print(f"{'together':<10}{total:>8.1f}")
