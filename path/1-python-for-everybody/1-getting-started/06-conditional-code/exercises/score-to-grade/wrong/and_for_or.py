# id: PY35
# belief: below 0 and above 1 are joined by "and", as in speech
# fails: R3
# hint: You ask whether the score is below 0 *and* above 1, both at once. No number is. The two
#   ways of being out of range need another word between them.
score = float(input("Score? "))
if score < 0.0 and score > 1.0:
    print("out of range")
elif score >= 0.9:
    print("A")
elif score >= 0.8:
    print("B")
elif score >= 0.7:
    print("C")
elif score >= 0.6:
    print("D")
else:
    print("F")
