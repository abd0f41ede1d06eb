# id: own
# belief: what is wrong with the input can be sorted out at the end
# fails: R3
# hint: 85 is at least 0.9, so your first question already gave it an A. The chain was left
#   before the question about the range. What has to be asked first?
score = float(input("Score? "))
if score >= 0.9:
    print("A")
elif score >= 0.8:
    print("B")
elif score >= 0.7:
    print("C")
elif score >= 0.6:
    print("D")
elif score >= 0.0:
    print("F")
else:
    print("out of range")
