score = float(input("Score? "))
if 0 <= score <= 1:
    letter = "F"
    if score >= 0.9:
        letter = "A"
    elif score >= 0.8:
        letter = "B"
    elif score >= 0.7:
        letter = "C"
    elif score >= 0.6:
        letter = "D"
    print(letter)
else:
    print("out of range")
