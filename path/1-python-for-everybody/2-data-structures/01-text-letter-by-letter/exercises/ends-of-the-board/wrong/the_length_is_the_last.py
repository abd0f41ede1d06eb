# id: PY16
# belief: a text of five letters has a letter number 5
# fails: R2, R3
# hint: The first letter is right now. For the last one you ask at the place that `len` gives. Five
#   letters have the numbers 0 to 4. Which of them is the last?
title = input("Title? ")
print("first letter:", title[0])
print("last letter:", title[len(title)])
