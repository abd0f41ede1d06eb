# id: own
# belief: after the except the program ends by itself
# fails: R5
# hint: When there is no file you say so, and then you also report that nobody wrote. After an `except`
#   the program goes on below. Where should the report stand?
name = input("File? ")
day = input("Day? ")
senders = []
try:
    with open(name, encoding="utf-8") as file:
        for line in file:
            words = line.split()
            if len(words) < 3 or words[0] != "From" or words[2] != day:
                continue
            if words[1] not in senders:
                senders.append(words[1])
except FileNotFoundError:
    print("no such file")
for address in sorted(senders):
    print(address)
print("together:", len(senders))
