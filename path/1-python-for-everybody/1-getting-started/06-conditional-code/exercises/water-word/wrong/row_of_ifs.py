# id: PY21
# belief: three ifs under each other are the same as one chain
# fails: R1
# hint: With -4 your first if finds the right word. Read on: the next if asks again, and its else
#   answers for every value below 100. Which word has the last say?
degrees = float(input("Temperature? "))
if degrees <= 0:
    word = "ice"
if degrees >= 100:
    word = "steam"
else:
    word = "water"
print(word)
