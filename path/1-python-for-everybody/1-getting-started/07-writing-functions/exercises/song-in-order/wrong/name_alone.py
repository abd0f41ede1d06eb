# id: PY47
# belief: the name of the function is enough to call it
# fails: R1
# hint: After the first line nobody sings. Lines below `def` only store the refrain, and its bare
#   name only points at it. Which piece is the order to sing?
def refrain():
    print("home, home, the lamps are lit.")
print("We walked all day,")
refrain
print("we walked all night,")
refrain()
