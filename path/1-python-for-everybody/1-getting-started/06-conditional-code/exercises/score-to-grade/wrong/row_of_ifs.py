# id: PY21
# belief: a row of ifs stops at the first yes
# fails: R2
# hint: With 0.95 the first if says A. The next one asks too, and 0.95 is also at least 0.8.
#   The last yes wins. Which word makes Python leave after the first, and which letter comes first?
score = float(input("Score? "))
letter = "F"
if score >= 0.9:
    letter = "A"
if score >= 0.8:
    letter = "B"
if score >= 0.7:
    letter = "C"
if score >= 0.6:
    letter = "D"
if score < 0.0 or score > 1.0:
    letter = "out of range"
print(letter)
