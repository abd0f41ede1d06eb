# id: own
# belief: every word needs an instruction of its own
# fails: R2
# hint: Count the lines on the screen. Each print begins a new one. How many prints does a message
#   of one line need?
print("The")
print("bread")
print("is")
print("ready.")
