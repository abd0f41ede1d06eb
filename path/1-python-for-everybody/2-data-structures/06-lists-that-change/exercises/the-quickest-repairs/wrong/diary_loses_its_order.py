# id: PY13
# belief: a list inside of a function is another list than the caller's
# fails: R3
# hint: The poster is right. But look at the list that was handed in: it is in order now, and it
#   should not be. Which way to sort leaves the old list alone?
def quickest(minutes, places):
    minutes.sort()
    return minutes[:places]
