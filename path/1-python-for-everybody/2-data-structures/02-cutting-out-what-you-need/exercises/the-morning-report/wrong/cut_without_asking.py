# id: PY52
# belief: a search that finds nothing is noticed by itself
# fails: R4
# hint: A message without a weight stops your program with a ValueError. `find` said -1, and you cut
#   there all the same. What do you ask first?
total = 0
message = input("Message? ")
while message != "":
    name = message[:message.find(":")].strip().lower()
    start = message.find("weight=") + len("weight=")
    weight = float(message[start:message.find("kg", start)])
    total = total + weight
    print(f"{name:<10}{weight:>8.1f}")
    message = input("Message? ")
print(f"{'together':<10}{total:>8.1f}")
