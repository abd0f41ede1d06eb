# id: own
# belief: nothing but the newline can stand around a vote
# fails: R2
# hint: A visitor typed a space in front of the name, and the vote is lost. Which brother of your
#   method cuts at both ends?
def count_votes(name, choice):
    wanted = choice.lower()
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line.rstrip().lower() == wanted:
                count = count + 1
    return count
