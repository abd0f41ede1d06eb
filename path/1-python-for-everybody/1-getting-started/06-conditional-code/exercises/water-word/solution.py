degrees = float(input("Temperature? "))

# BEGIN SOLUTION
if degrees <= 0:
    word = "ice"
elif degrees >= 100:
    word = "steam"
else:
    word = "water"
# STARTER
# # Choose the word here, with if, elif and else.
# word = "not written yet"
# END SOLUTION

print(word)
