# id: own
# belief: the second name of the loop is what is looked for
# fails: R1
# hint: Your list holds the floor, once for each family. The loop has two names. Which of them is a
#   person?
def names_on(floor, floors):
    found = []
    for name, their_floor in floors.items():
        if their_floor == floor:
            found.append(their_floor)
    return found
