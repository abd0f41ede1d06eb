# id: own
# belief: what is kept in each bus is taken away once
# fails: R3
# hint: You take away 4 seats in all. How many buses come, and what is kept in each of them?
print("buses an hour:", 6)
print("seats an hour:", 6 * 48)
print("for the school:", 6 * 48 - 4)
