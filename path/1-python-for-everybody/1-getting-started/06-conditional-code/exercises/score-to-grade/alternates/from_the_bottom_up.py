score = float(input("Score? "))
if score < 0:
    print("out of range")
elif score < 0.6:
    print("F")
elif score < 0.7:
    print("D")
elif score < 0.8:
    print("C")
elif score < 0.9:
    print("B")
elif score <= 1:
    print("A")
else:
    print("out of range")
