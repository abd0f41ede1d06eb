degrees = float(input("Temperature? "))
if degrees >= 100:
    word = "steam"
elif degrees > 0:
    word = "water"
else:
    word = "ice"
print(word)
