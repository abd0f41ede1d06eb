# id: own
# belief: the sign % has to do with per cent
# fails: R4
# hint: Your last line is not between 0 and 1. The rest is compared with a whole crate: what do you
#   divide by what?
oranges = 1000
crate = 72
print("full crates:", oranges // crate)
print("for juice:", oranges % crate)
print("last crate:", oranges % crate / crate * 100)
