# id: own
# belief: what does not fit into the first row fits into the second
# fails: R2
# hint: Your second row is wider than the board. The rest may have to be cut again, and again. What
#   repeats work until nothing is left?
title = input("Title? ")
room = int(input("Places in a row? "))
print(title[:room])
title = title[room:]
if title[:1] == " ":
    title = title[1:]
print(title)
