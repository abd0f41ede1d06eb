# id: own
# belief: making one side of a comparison small is enough
# fails: R1, R2
# hint: For the choice Rosa you find no vote at all. One side of your comparison has small letters
#   only. And the other?
def count_votes(name, choice):
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line.strip().lower() == choice:
                count = count + 1
    return count
