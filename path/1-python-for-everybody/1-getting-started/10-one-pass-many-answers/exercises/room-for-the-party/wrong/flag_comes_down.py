# id: own
# belief: a row that is too small means no again
# fails: R1
# hint: When the large row comes first, a small one behind it makes a no of your yes. What should
#   happen in a round in which the row is too small?
def room_for(free, people):
    found = False
    for seats in free:
        if seats >= people:
            found = True
        else:
            found = False
    return found
