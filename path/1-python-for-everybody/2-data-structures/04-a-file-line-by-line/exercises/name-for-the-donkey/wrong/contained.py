# id: own
# belief: a vote that holds the name is a vote for it
# fails: R3
# hint: You count Rosalinde for Rosa. Are the two equal, or is one of them only inside the other?
def count_votes(name, choice):
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if choice.lower() in line.lower():
                count = count + 1
    return count
