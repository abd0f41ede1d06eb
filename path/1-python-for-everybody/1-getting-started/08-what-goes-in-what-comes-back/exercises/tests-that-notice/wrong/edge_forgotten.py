# id: own
# belief: one value on each side of an edge is enough
# fails: R3
# hint: One of the functions still slips through: it takes 2 kilograms for too light. At which
#   single weight does it differ from the promise?
def check(dose):
    assert dose(1) == 0
    assert dose(10) == 40
    assert dose(26) == 100
