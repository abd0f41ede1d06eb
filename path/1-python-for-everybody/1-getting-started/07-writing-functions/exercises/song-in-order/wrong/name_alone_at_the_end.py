# id: PY47
# belief: the name of the function is enough to call it
# fails: R1
# hint: After the last line of the song the refrain is missing. Compare the two pieces that call
#   it, sign by sign.
def refrain():
    print("home, home, the lamps are lit.")
print("We walked all day,")
refrain()
print("we walked all night,")
refrain
