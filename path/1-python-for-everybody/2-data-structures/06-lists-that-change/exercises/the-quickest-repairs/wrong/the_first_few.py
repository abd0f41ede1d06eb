# id: own
# belief: sorting the first few of a list finds the smallest of all
# fails: R1
# hint: You cut before you sort. So you get the repairs that were written down first, in order. Which
#   of the two steps has to see the whole list?
def quickest(minutes, places):
    return sorted(minutes[:places])
