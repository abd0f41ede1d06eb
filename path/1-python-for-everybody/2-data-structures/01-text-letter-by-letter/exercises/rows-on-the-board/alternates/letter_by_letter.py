title = input("Title? ")
room = int(input("How wide? "))
row = ""
for letter in title:
    if letter == " " and row == "":
        continue
    row = row + letter
    if len(row) == room:
        print(row)
        row = ""
if row:
    print(row)
