# id: own
# belief: enough means more than that
# fails: R1
# hint: Four people fit into a row with four seats. Which sign lets the row in that has exactly
#   enough?
def room_for(free, people):
    found = False
    for seats in free:
        if seats > people:
            found = True
    return found
