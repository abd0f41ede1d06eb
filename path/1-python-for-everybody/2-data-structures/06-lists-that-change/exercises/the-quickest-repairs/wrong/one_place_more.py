# id: own
# belief: the number behind the colon of a slice is taken along
# fails: R1
# hint: Your poster has one time less than there are places. A slice leaves out the number behind
#   its colon already. Do you have to leave out one more?
def quickest(minutes, places):
    in_order = sorted(minutes)
    return in_order[: places - 1]
