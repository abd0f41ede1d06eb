# BEGIN SOLUTION
print("Rain on the roof and a cat on the keyboard.")
# STARTER
# # Say where you are, in one line.
# print("not written yet")
# END SOLUTION
