# id: own
# belief: the largest value is the busiest day
# fails: R1
# hint: You give a number of people back. Which day was it? Something has to be carried along beside
#   the number.
def busiest(visitors):
    if len(visitors) == 0:
        return None
    return max(visitors.values())
