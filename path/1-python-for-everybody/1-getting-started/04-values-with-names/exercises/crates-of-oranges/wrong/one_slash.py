# id: PY27
# belief: dividing whole numbers gives a whole number
# fails: R3
# hint: You show 13.888 crates. A crate is full or it is not. Which of the two divisions says how
#   often it fits?
oranges = 1000
crate = 72
print("full crates:", oranges / crate)
print("for juice:", oranges % crate)
print("last crate:", oranges % crate / crate)
