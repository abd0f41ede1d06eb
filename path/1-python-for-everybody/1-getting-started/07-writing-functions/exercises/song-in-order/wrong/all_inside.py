# id: PY22
# belief: how far a line is moved in does not matter
# fails: R1
# hint: Now a verse belongs to the refrain, and is sung with it. Which lines shall the refrain
#   own? Only they are moved in.
def refrain():
    print("home, home, the lamps are lit.")
    print("We walked all day,")
refrain()
print("we walked all night,")
refrain()
