# id: own
# belief: "from 0.9 up" is written > 0.9
# fails: R2
# hint: Every score is right but those exactly on an edge: 0.9 becomes a B. "From 0.9 up" has
#   0.9 in it. Which sign lets it in?
score = float(input("Score? "))
if score < 0.0 or score > 1.0:
    print("out of range")
elif score > 0.9:
    print("A")
elif score > 0.8:
    print("B")
elif score > 0.7:
    print("C")
elif score > 0.6:
    print("D")
else:
    print("F")
