# id: own
# belief: the order of a chain does not matter
# fails: R2
# hint: Your first question about a letter is whether the score is at least 0.6. A score of 0.95
#   says yes to that, and the chain is over. Which letter should be asked about first?
score = float(input("Score? "))
if score < 0.0 or score > 1.0:
    print("out of range")
elif score >= 0.6:
    print("D")
elif score >= 0.7:
    print("C")
elif score >= 0.8:
    print("B")
elif score >= 0.9:
    print("A")
else:
    print("F")
