# BEGIN SOLUTION
print("Monday rain")
print("Tuesday sun")
print("Wednesday snow")
print("Friday wind")
print("gone:", 1)
# STARTER
# # Print what she finds on Saturday, one note on a line.
# print("not written yet")
# END SOLUTION
