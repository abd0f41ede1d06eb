# id: PY10
# belief: printing is returning
# fails: R1, R2, R4
# hint: The answer stands on the screen, and whoever called your function gets `None`. Which word
#   hands a value back?
def room_for(free, people):
    found = False
    for seats in free:
        if seats >= people:
            found = True
    print(found)
