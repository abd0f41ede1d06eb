hours = float(input("Hours: "))
rate = float(input("Rate: "))
extra = max(hours - 40, 0)
print("You earned", (hours - extra) * rate + extra * 1.5 * rate)
