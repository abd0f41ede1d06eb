# id: own
# belief: a definition may stand anywhere, Python will find it
# fails: R1, R2
# hint: The first line is sung, and then comes a NameError. When Python reaches your first call,
#   which line has it not reached yet?
print("We walked all day,")
refrain()
def refrain():
    print("home, home, the lamps are lit.")
print("we walked all night,")
refrain()
