# id: own
# belief: leaving out gaps at the start of a row means leaving out gaps
# fails: R2, R3
# hint: Your words have grown together. Only a gap that would begin a row is left out. When do you
#   know that a gap is in such a place?
title = input("Title? ")
room = int(input("Places in a row? "))
letters = ""
for letter in title:
    if letter != " ":
        letters = letters + letter
while letters != "":
    print(letters[:room])
    letters = letters[room:]
