# id: own
# belief: a computer reads a message as a person does, so a dot more or less is the same
# fails: R4
# hint: Compare the two lines from the end backwards, sign by sign. Which small sign has the
#   baker's message that yours has not?
print("The bread is ready")
