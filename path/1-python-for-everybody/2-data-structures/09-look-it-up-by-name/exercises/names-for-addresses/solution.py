# BEGIN SOLUTION
# read everything once
names = {}
with open("people.txt", encoding="utf-8") as people:
    for line in people:
        words = line.split()
        if len(words) < 2:
            continue
        names[words[0]] = " ".join(words[1:])

# answer until nothing is typed
while True:
    address = input("Address? ")
    if address == "":
        break
    print(names.get(address.lower(), "unknown"))
# STARTER
# # Read people.txt into a dictionary, then answer.
# print("not written yet")
# END SOLUTION
