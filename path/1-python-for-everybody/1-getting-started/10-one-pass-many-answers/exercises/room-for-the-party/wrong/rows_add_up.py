# id: own
# belief: free seats are free seats, wherever they are
# fails: R2
# hint: You say yes to four people, and three of them would sit in another row. Which number should
#   be compared with the people: the total, or the seats of one row?
def room_for(free, people):
    total = 0
    for seats in free:
        total = total + seats
    return total >= people
