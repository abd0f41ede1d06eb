# id: own
# belief: the refrain begins the song, because it stands at the top
# fails: R1
# hint: You sing the refrain before each verse. Look at the example: who begins?
def refrain():
    print("home, home, the lamps are lit.")
refrain()
print("We walked all day,")
refrain()
print("we walked all night,")
