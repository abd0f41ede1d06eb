# id: own
# belief: moving on means that the last ones come to the front
# fails: R1
# hint: Who stands in front in your list, the next ones or the last ones?
def moved_on(names):
    return names[-{{many}}:] + names[:-{{many}}]
