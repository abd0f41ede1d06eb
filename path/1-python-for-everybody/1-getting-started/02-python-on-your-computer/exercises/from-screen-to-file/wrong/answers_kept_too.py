# id: own
# belief: the whole screen is the program, so the answers are printed as well
# fails: R2
# hint: Some lines are there that Nadia never wanted to see again. Which lines of her screen came
#   from her, and which were answers?
print("lamps in the hall:", 7 * 6)
print("NameError: name 'ls' is not defined")
print(42 - 5)
print("good night")
