title = input("Title? ")
room = int(input("Places? "))
place = 0
while place < len(title):
    if title[place] == " ":
        place = place + 1
    print(title[place:place + room])
    place = place + room
