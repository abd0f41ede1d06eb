# id: own
# belief: "at 0 and below" is written with < 0
# fails: R1
# hint: Type 0 and look. The question `degrees < 0` is asked about 0 itself. What does Python
#   answer, and which branch is left for it?
degrees = float(input("Temperature? "))
if degrees < 0:
    word = "ice"
elif degrees >= 100:
    word = "steam"
else:
    word = "water"
print(word)
