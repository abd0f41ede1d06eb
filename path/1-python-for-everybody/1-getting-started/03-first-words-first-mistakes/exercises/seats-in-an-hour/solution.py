# BEGIN SOLUTION
print("buses an hour:", 6)
print("seats an hour:", 6 * 48)
print("for the school:", 6 * 48 - 6 * 4)
# STARTER
# print("buses an hour:", 10)
# print("seats an hour:", 10 * 48)
# print("for the school:", 10 * 48 - 4)
# END SOLUTION
