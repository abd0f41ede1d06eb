# id: PY51
# belief: a slice holds the letter at its second number too
# fails: R2
# hint: NIGHTFALL in rows of four loses letters: one at every cut. The first slice stops before its
#   second number. Where does the rest begin?
title = input("Title? ")
room = int(input("Places in a row? "))
while title != "":
    print(title[:room])
    title = title[room + 1:]
    if title[:1] == " ":
        title = title[1:]
