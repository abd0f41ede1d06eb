# BEGIN SOLUTION
print("lamps in the hall:", 7 * 6)
print(42 - 5)
print("good night")
# STARTER
# # Her three results, one after another.
# print("not written yet")
# END SOLUTION
