# id: PY29
# belief: cutting the gap off changes the text
# fails: R3
# hint: You do cut the gap off, but the new text gets no name, and the old one is printed. What
#   must stand in front of that slice?
title = input("Title? ")
room = int(input("Places in a row? "))
while title != "":
    print(title[:room])
    title = title[room:]
    if title[:1] == " ":
        title[1:]
