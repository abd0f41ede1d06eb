# id: PY27
# belief: two slashes give the number that is needed
# fails: R1
# hint: For 70 people you order one bus. `//` tells how many buses are full. Who sits in the next one?
def buses(people):
    return people // 50
