def read_names():
    names = {}
    with open("people.txt", encoding="utf-8") as people:
        for line in people.read().split("\n"):
            address, space, name = line.strip().partition(" ")
            if space:
                names[address] = name
    return names


book = read_names()
typed = input("Whose address? ").lower()
while typed:
    if typed in book:
        print(book[typed])
    else:
        print("unknown")
    typed = input("Whose address? ").lower()
