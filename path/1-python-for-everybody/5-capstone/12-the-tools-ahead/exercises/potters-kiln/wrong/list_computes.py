# id: PY127
# belief: a list computes with its numbers, as an array does
# fails: R3
# hint: With an array all is well. Hand in a list, and the minus sign gives up: a list does not compute.
#   What could you make of it first?
def to_celsius(readings):
    return (readings - 32) / 1.8
