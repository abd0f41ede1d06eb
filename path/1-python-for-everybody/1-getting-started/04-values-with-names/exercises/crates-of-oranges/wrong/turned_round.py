# id: own
# belief: the smaller number is what is divided
# fails: R1, R2, R4
# hint: You asked how often the oranges fit into a crate. It is the crates that are filled: which
#   number has to stand in front?
oranges = 1000
crate = 72
print("full crates:", crate // oranges)
print("for juice:", crate % oranges)
print("last crate:", crate / oranges)
