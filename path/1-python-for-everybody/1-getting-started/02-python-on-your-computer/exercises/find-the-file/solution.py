# BEGIN SOLUTION
print("cd museum")
print("cd lamps")
print("python3 prices.py")
# STARTER
# # One print for each command that she types.
# print("not written yet")
# END SOLUTION
