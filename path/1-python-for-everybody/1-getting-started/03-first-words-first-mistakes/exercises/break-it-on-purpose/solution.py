# BEGIN SOLUTION
print("doors open")
print("doors closed")
pirnt("mind the gap")
print("driving")
# STARTER
# # Two good lines, a broken one, a good one.
# print("not written yet")
# END SOLUTION
