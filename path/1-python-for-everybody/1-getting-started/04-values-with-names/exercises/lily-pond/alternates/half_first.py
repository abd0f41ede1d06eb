days = 20
half = 3 * 2 ** (days - 1)
print("leaves on day 20:", half + half)
print("half covered:", half)
print("on day:", 20 - 1)
