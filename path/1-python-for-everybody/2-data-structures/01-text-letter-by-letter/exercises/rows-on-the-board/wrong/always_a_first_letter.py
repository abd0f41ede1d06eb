# id: own
# belief: every text has a first letter
# fails: R4
# hint: All the rows are there, and then an IndexError. After the last cut nothing is left. What has
#   number 0 in an empty text?
title = input("Title? ")
room = int(input("Places in a row? "))
while title != "":
    print(title[:room])
    title = title[room:]
    if title[0] == " ":
        title = title[1:]
