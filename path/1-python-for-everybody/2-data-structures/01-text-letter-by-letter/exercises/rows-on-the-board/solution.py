# BEGIN SOLUTION
title = input("Title? ")
room = int(input("Places in a row? "))

while title != "":
    print(title[:room])
    title = title[room:]

    # a gap is not hung up at the start of a row
    if title[:1] == " ":
        title = title[1:]
# STARTER
# # Ask twice, then print the rows.
# print("not written yet")
# END SOLUTION
