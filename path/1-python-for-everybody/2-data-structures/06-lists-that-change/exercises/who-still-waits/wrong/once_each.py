# id: own
# belief: a list holds each thing once
# fails: R1
# hint: Two irons came in, and you return one. Nobody asked you to drop doubles. Which of your
#   questions does that?
def still_waiting(waiting, gone):
    stay = []
    for thing in waiting:
        if thing not in gone and thing not in stay:
            stay.append(thing)
    return stay
