degrees = float(input("Temperature? "))
word = "water"
if not 0 < degrees < 100:
    word = "ice"
    if degrees > 50:
        word = "steam"
print(word)
