doubled = 2**20
leaves = doubled * 3
half = int(leaves / 2)
print("leaves on day 20:", leaves)
print("half covered:", half)
print("on day: 19")
