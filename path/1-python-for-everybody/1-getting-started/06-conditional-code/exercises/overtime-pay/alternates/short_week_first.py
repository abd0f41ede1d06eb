hours = float(input())
rate = float(input())
if hours <= 40:
    print("Pay", hours * rate)
else:
    print("Pay", rate * (40 + 1.5 * (hours - 40)))
