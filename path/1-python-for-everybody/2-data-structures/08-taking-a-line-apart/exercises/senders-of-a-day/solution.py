# BEGIN SOLUTION
def senders_on(day, file):
    """Return who wrote on that day, each once, in the order of the file."""
    senders = []
    for line in file:
        words = line.split()
        if len(words) < 3 or words[0] != "From" or words[2] != day:
            continue
        if words[1] not in senders:
            senders.append(words[1])
    return senders


name = input("File? ")
day = input("Day? ")

try:
    with open(name, encoding="utf-8") as file:
        senders = senders_on(day, file)
except FileNotFoundError:
    print("no such file")
else:
    for address in sorted(senders):
        print(address)
    print("together:", len(senders))
# STARTER
# # Ask, read the file, print who wrote.
# print("not written yet")
# END SOLUTION
