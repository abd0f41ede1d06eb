# BEGIN SOLUTION
score = float(input("Score? "))

if score < 0.0 or score > 1.0:
    letter = "out of range"
elif score >= 0.9:
    letter = "A"
elif score >= 0.8:
    letter = "B"
elif score >= 0.7:
    letter = "C"
elif score >= 0.6:
    letter = "D"
else:
    letter = "F"

print(letter)
# STARTER
# # Ask for the score, then print the letter.
# print("not written yet")
# END SOLUTION
