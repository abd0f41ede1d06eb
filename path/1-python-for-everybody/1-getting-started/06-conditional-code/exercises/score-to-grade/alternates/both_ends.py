score = float(input("The share of right answers: "))
letter = "out of range"
if 0.9 <= score <= 1:
    letter = "A"
if 0.8 <= score < 0.9:
    letter = "B"
if 0.7 <= score < 0.8:
    letter = "C"
if 0.6 <= score < 0.7:
    letter = "D"
if 0 <= score < 0.6:
    letter = "F"
print(letter)
