# id: PY24
# belief: digits are numbers, so the glued text can be converted afterwards
# fails: R1, R2
# hint: You make a number of the glued text. What are the two sides of the plus at that moment, and
#   what does it do to them?
morning = input("In the morning? ")
evening = input("In the evening? ")
eels = int(morning + evening)
print("eels:", eels)
print("an hour:", eels / 12)
