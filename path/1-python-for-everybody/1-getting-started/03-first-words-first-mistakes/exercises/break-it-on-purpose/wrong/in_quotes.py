# id: own
# belief: a word that means nothing breaks a program, with quotes or without
# fails: R2, R3
# hint: Your odd word stands in quotes. What does Python do with a text, whatever is written in it?
print("doors open")
print("doors closed")
print("mnid teh gap")
print("driving")
