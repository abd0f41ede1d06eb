# id: own
# belief: int rounds away a tail that nobody wants to see
# fails: R2
# hint: For 3 hours at 14.2 you say 42. What happened to the sixty cents? `int` does not round, and
#   a pay may have a part behind the point.
hours = float(input("Hours? "))
rate = float(input("Rate? "))
print("Pay:", int(hours * rate))
