# id: own
# belief: a power cut empties the whole computer
# fails: R1, R4
# hint: For you the week begins again on Friday. What happened to the notes that had been saved
#   before Thursday evening?
print("Friday wind")
print("gone:", 4)
