# id: own
# belief: in a long week only the extra hours have to be worked out
# fails: R3
# hint: For 45 hours you pay the five extra hours, and nothing else. What about the first forty?
#   The pay of a long week has two parts.
hours = float(input("Hours? "))
rate = float(input("Rate? "))
if hours > 40:
    pay = (hours - 40) * rate * 1.5
else:
    pay = hours * rate
print("Pay:", pay)
