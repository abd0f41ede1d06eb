# id: PY23
# belief: what looks like a number when it is typed is one
# fails: R1, R2, R3
# hint: Type 3 and 2, and look: the 2 is shown three times over, one behind the other. What are you
#   multiplying, a number or a text?
hours = int(float(input("Hours? ")))
rate = input("Rate? ")
print("Pay:", (rate + " ") * hours)
