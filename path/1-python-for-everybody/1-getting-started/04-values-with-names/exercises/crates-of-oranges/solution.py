# BEGIN SOLUTION
oranges = 1000
crate = 72

full = oranges // crate
rest = oranges % crate

print("full crates:", full)
print("for juice:", rest)
print("last crate:", rest / crate)
# STARTER
# # Give the known numbers names, then work out three results.
# print("not written yet")
# END SOLUTION
