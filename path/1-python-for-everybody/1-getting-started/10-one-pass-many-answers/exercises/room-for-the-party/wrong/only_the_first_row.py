# id: PY11
# belief: return False in the loop waits until all rows were seen
# fails: R1, R3
# hint: The third row is large enough, and you say no. Your function leaves after the first row,
#   whatever it finds there. Which of its two answers has to wait?
def room_for(free, people):
    for seats in free:
        if seats >= people:
            return True
        else:
            return False
